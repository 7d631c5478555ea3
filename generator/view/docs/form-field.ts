import type { Field } from "../../model/field.js";
import { constraintWords, sentence } from "../words/constraint-words.js";
import { defaultText } from "../words/field-doc.js";

/** A parameter or member as a form asks for it. Absent keys are what is usual. */
export interface FormField {
  readonly name: string;
  /** `string`, `integer`, `float`, `boolean`, or the name of a structure. */
  readonly type: string;
  readonly list?: true;
  readonly required?: true;
  readonly sensitive?: true;
  readonly doc: string;
  /** Limits and default, as a sentence each. */
  readonly facts?: string;
  /** Values and what they mean. */
  readonly values?: readonly (readonly [string, string])[];
  /** Whether other values are possible. */
  readonly open?: true;
}

/** The fields of a form. What only callers of old code use is not asked for. */
export function formFields(fields: readonly Field[]): readonly FormField[] {
  return fields.filter(({ hidden }) => !hidden).map(formField);
}

function formField(field: Field): FormField {
  const { name, type, required, sensitive, doc, constraints } = field;
  const limits = constraintWords(field);
  const facts = [
    ...(limits.length > 0 ? [sentence(limits.join(", "))] : []),
    ...(field.default === undefined ? [] : [`Default: ${defaultText(field)}.`]),
  ].join(" ");
  return {
    name,
    type: type.structure ?? type.base,
    ...(type.list && { list: true }),
    ...(required && { required: true }),
    ...(sensitive && { sensitive: true }),
    doc: sentence(doc),
    ...(facts !== "" && { facts }),
    ...(constraints.enum && {
      values: constraints.enum.map(({ value, doc: meaning }) => [value, meaning] as const),
      ...(constraints.open && { open: true }),
    }),
  };
}
