import type { FormField } from "../../view/docs/form-field.js";
import { element } from "../element.js";
import type { Control, FormScope } from "./control.js";
import { parseLines, parseValue } from "./parse-value.js";

/** A control for a value that is no structure. */
export function simpleControl(field: FormField, scope: FormScope): Control {
  if (field.list) return linesControl(field, scope);
  if (field.type === "boolean")
    return choiceControl(field, scope, [
      ["true", ""],
      ["false", ""],
    ]);
  if (field.values && !field.open) return choiceControl(field, scope, field.values);
  return textControl(field, scope);
}

function textControl({ type, values, name }: FormField, { id }: FormScope): Control {
  const options = values && element("datalist", { id: id() });
  for (const [value, meaning] of values ?? [])
    options?.append(element("option", { value, label: meaning }));
  const input = element("input", {
    id: id(),
    name,
    type: "text",
    inputmode: type === "integer" ? "numeric" : type === "float" ? "decimal" : undefined,
    autocomplete: "off",
    spellcheck: "false",
    list: options?.id,
  });
  return {
    element: options ? element("div", {}, input, options) : input,
    input,
    read: () => parseValue(type, input.value),
    write: (value) => (input.value = textOf(value)),
    show: () => {},
  };
}

function choiceControl(
  { type, name }: FormField,
  { id }: FormScope,
  values: readonly (readonly [string, string])[],
): Control {
  const input = element(
    "select",
    { id: id(), name },
    element("option", { value: "" }, "not given"),
    ...values.map(([value, meaning]) =>
      element("option", { value }, meaning === "" ? value : `${value}: ${meaning}`),
    ),
  );
  return {
    element: input,
    input,
    read: () => parseValue(type, input.value),
    write: (value) => (input.value = textOf(value)),
    show: () => {},
  };
}

function linesControl({ type, name }: FormField, { id }: FormScope): Control {
  const input = element("textarea", {
    id: id(),
    name,
    rows: "2",
    placeholder: "one a line",
    autocomplete: "off",
    spellcheck: "false",
  });
  return {
    element: input,
    input,
    read: () => parseLines(type, input.value),
    write(value) {
      input.value = Array.isArray(value) ? value.map(textOf).join("\n") : "";
    },
    show: () => {},
  };
}

function textOf(value: unknown): string {
  return value === undefined ? "" : String(value);
}
