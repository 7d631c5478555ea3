import type { RawField } from "../../load/format/field.js";

/** What prose can say of a field. */
export type DerivedLimits = Pick<
  RawField,
  | "enum"
  | "min"
  | "max"
  | "exclusiveMin"
  | "exclusiveMax"
  | "minLength"
  | "maxLength"
  | "maxBytes"
  | "minItems"
  | "maxItems"
  | "unit"
  | "format"
  | "default"
>;
