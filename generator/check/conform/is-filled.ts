import type { Field } from "../../model/field.js";

/**
 * Whether something is really there: empty text and an empty list say nothing, so they neither
 * break a rule against a field nor satisfy one that asks for some field.
 */
export function isFilled(value: unknown, { type }: Field): boolean {
  if (value === undefined) return false;
  if (!type.list && type.base !== "string") return true;
  return value !== "" && !(Array.isArray(value) && value.length === 0);
}
