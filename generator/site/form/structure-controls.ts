import type { FormField } from "../../view/docs/form-field.js";
import { element } from "../element.js";
import type { Control, FormScope } from "./control.js";
import { fieldRow, type FieldRow } from "./field-row.js";
import { issuesAt, type FormIssue } from "./form-issue.js";
import { simpleControl } from "./simple-controls.js";

/** A control for any field. */
function fieldControl(field: FormField, scope: FormScope): Control {
  const members = scope.structures[field.type];
  if (!members) return simpleControl(field, scope);
  return field.list
    ? listControl(field, members, scope)
    : structureControl(field, members, scope, false);
}

/** The rows of a structure, or of a whole request. */
export class Members {
  readonly rows: readonly (readonly [string, FieldRow])[];

  constructor(fields: readonly FormField[], scope: FormScope) {
    this.rows = fields.map((field) => [
      field.name,
      fieldRow(field, fieldControl(field, scope), scope),
    ]);
  }

  get elements(): readonly HTMLElement[] {
    return this.rows.map(([, row]) => row.element);
  }

  read(): Record<string, unknown> {
    const values = this.rows.map(([name, { control }]) => [name, control.read()] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  write(value: unknown): void {
    const given = (typeof value === "object" && value !== null ? value : {}) as Record<
      string,
      unknown
    >;
    for (const [name, { control }] of this.rows) control.write(given[name]);
  }

  show(issues: readonly FormIssue[]): void {
    for (const [name, row] of this.rows) row.show(issuesAt(issues, name));
  }
}

/**
 * A structure, folded. What is in it is made when it is opened: structures may contain themselves. An
 * empty one is not given, unless it is there because somebody added it.
 */
function structureControl(
  { type }: FormField,
  fields: readonly FormField[],
  scope: FormScope,
  added: boolean,
): Control {
  let members: Members | undefined;
  let shown: readonly FormIssue[] = [];
  const count = element("span", { class: "count" });
  // An item of a list has no other title; elsewhere the type stands above already.
  const title = added ? type : fields.length === 1 ? "1 member" : `${fields.length} members`;
  const details = element("details", {}, element("summary", {}, title, " ", count));
  const built = (): Members => {
    if (members) return members;
    members = new Members(fields, scope);
    details.append(element("div", { class: "members" }, ...members.elements));
    members.show(shown);
    return members;
  };
  details.addEventListener("toggle", () => {
    if (details.open) built();
  });
  return {
    element: details,
    read() {
      const value = members?.read() ?? {};
      return added || Object.keys(value).length > 0 ? value : undefined;
    },
    write(value) {
      if (value === undefined && !members) return;
      built().write(value);
      details.open = value !== undefined;
    },
    show(issues) {
      shown = issues;
      const inner = issues.filter(({ path }) => path.length > 0).length;
      count.textContent =
        inner === 0 ? "" : inner === 1 ? "1 problem inside" : `${inner} problems inside`;
      members?.show(issues);
    },
  };
}

/** A list of structures, to which items are added one by one. */
function listControl(field: FormField, fields: readonly FormField[], scope: FormScope): Control {
  let items: { readonly control: Control; readonly element: HTMLElement }[] = [];
  const list = element("ol", { class: "entries" });
  const button = element("button", { type: "button", class: "add" }, `Add ${field.type}`);
  const changed = (): void => void list.dispatchEvent(new Event("input", { bubbles: true }));
  const add = (): Control => {
    const control = structureControl(field, fields, scope, true);
    const remove = element("button", { type: "button", class: "remove" }, "Remove");
    const item = { control, element: element("li", {}, control.element, remove) };
    remove.addEventListener("click", () => {
      items = items.filter((one) => one !== item);
      item.element.remove();
      button.focus();
      changed();
    });
    items.push(item);
    list.append(item.element);
    return control;
  };
  button.addEventListener("click", () => {
    add().write({});
    changed();
  });
  return {
    element: element("div", {}, list, button),
    read: () => (items.length === 0 ? undefined : items.map(({ control }) => control.read())),
    write(value) {
      items = [];
      list.replaceChildren();
      for (const one of Array.isArray(value) ? value : []) add().write(one);
    },
    show(issues) {
      items.forEach(({ control }, i) => {
        const own = issuesAt(issues, i);
        control.show(own);
      });
    },
  };
}
