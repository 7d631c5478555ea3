import type { FormField } from "../../view/docs/form-field.js";
import { element } from "../element.js";
import type { Control, FormScope } from "./control.js";
import type { FormIssue } from "./form-issue.js";
import { IssueList } from "./issue-list.js";

/** A field with its name, what is said of it, its control and what is wrong. */
export interface FieldRow {
  readonly element: HTMLElement;
  readonly control: Control;
  show(issues: readonly FormIssue[]): void;
}

export function fieldRow(field: FormField, control: Control, scope: FormScope): FieldRow {
  const { name, type, list, required, sensitive, doc, facts } = field;
  const hint = element(
    "p",
    { class: "hint", id: scope.id() },
    [doc, facts, sensitive ? "Sensitive: it does not leave this page." : undefined]
      .filter((text) => text !== undefined)
      .join(" "),
  );
  const issues = new IssueList(scope.id());
  const { input } = control;
  input?.setAttribute("aria-describedby", `${hint.id} ${issues.element.id}`);
  const head = [
    element("code", {}, name),
    " ",
    element("span", { class: "type" }, `${type}${list ? "[]" : ""}`),
    required ? element("span", { class: "required" }, "required") : undefined,
  ];
  return {
    element: element(
      "div",
      { class: "ask" },
      input
        ? element("label", { for: input.id }, ...head)
        : element("p", { class: "label" }, ...head),
      control.element,
      hint,
      issues.element,
    ),
    control,
    show(all) {
      const own = input ? all.map(withIndex) : all.filter(({ path }) => path.length === 0);
      issues.show(own);
      const wrong = own.some(({ severity }) => severity === "error");
      if (wrong) input?.setAttribute("aria-invalid", "true");
      else input?.removeAttribute("aria-invalid");
      control.show(all);
    },
  };
}

/** What is said of an item of a list that is typed a line each. */
function withIndex(issue: FormIssue): FormIssue {
  const [index] = issue.path;
  return typeof index === "number"
    ? { ...issue, message: `line ${index + 1}: ${issue.message}` }
    : issue;
}
