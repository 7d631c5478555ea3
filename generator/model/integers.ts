import type { Field } from "./field.js";

type Numeric = Pick<Field, "type" | "constraints" | "unit">;

/** Whether only the listed values are allowed. */
export function isClosed({ constraints }: Pick<Field, "constraints">): boolean {
  return constraints.enum !== undefined && !constraints.open;
}

/**
 * Whether an integer may be one that a JavaScript number cannot hold: the wire has 64 bits, and
 * nothing the documents say keeps the value below. Quantities and times never get there.
 */
export function isWideInteger({ type, constraints, unit }: Numeric): boolean {
  const { enum: values, max, exclusiveMax, ranges, format } = constraints;
  const limits = [values, max, exclusiveMax, ranges, format, unit];
  return type.base === "integer" && limits.every((limit) => limit === undefined);
}
