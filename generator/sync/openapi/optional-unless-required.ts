import type { RawField } from "../../load/format/field.js";

/** What an answer need not have, it may leave out. Requests take no notice. */
export function optionalUnlessRequired(field: RawField): RawField {
  return field.required ? field : { ...field, optional: true };
}
