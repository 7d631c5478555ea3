import type { Field } from "../model/field.js";

/** Whether answers have the field without fail, and with a value. */
export function alwaysThere(field: Field | undefined): boolean {
  return field !== undefined && !field.optional && !field.nullable;
}
