import type { Field } from "../model/field.js";

/** Whether a field's enum lets other values through. */
export function isOpen(field: Field | undefined): boolean {
  return field?.constraints.open === true;
}
