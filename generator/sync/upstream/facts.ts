import type { RawField } from "../../load/format/field.js";

/** What upstream can say of a field besides its description, and specs say as well. */
export const FACTS = [
  "type", "required", "nullable", "optional", "enum", "open", "min", "max", "exclusiveMin",
  "exclusiveMax", "multipleOf", "ranges", "notValues", "minLength", "maxLength", "maxBytes",
  "pattern", "minItems", "maxItems", "uniqueItems", "format", "unit", "default", "hidden",
] as const satisfies readonly (keyof RawField)[]; // prettier-ignore

export type FactKey = (typeof FACTS)[number];

/** The facts of a field, or of an action as such, by key. An enum is the list of its values. */
export type Facts = { readonly [key in FactKey | "status"]?: unknown };

export function fieldFacts(field: RawField): Facts {
  const facts: { [key in FactKey]?: unknown } = {};
  for (const key of FACTS) {
    const value = key === "enum" ? field.enum?.map((one) => one.value) : field[key];
    if (value !== undefined) facts[key] = value;
  }
  return facts;
}

/** Whether two facts are one. The order of an enum's values says nothing. */
export function sameFact(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return textOf(a) === textOf(b);
}

function textOf(fact: unknown): string | undefined {
  return JSON.stringify(
    Array.isArray(fact) && fact.every((one) => typeof one === "string") ? [...fact].sort() : fact,
  );
}
