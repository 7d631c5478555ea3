import { isRecord } from "./record.js";
import type { Base } from "../../model/field.js";

const WORDS: Readonly<Record<Base, string>> = {
  string: "a string",
  integer: "an integer",
  float: "a number",
  boolean: "true or false",
  structure: "an object",
  any: "anything",
};

/** What a value of a type must be, in words. */
export function typeWords(base: Base): string {
  return WORDS[base];
}

/**
 * Whether the limits of a type have anything to say about a value: those of a number hold for any
 * number, so that 1.5 is neither an integer nor one of 0 and 1.
 */
export function hasLimits(value: unknown, base: Base): boolean {
  const isNumeric = base === "integer" || base === "float";
  return isNumeric ? isNumber(value) : hasBaseType(value, base);
}

/** Whether a value is of a type. Null never is. */
export function hasBaseType(value: unknown, base: Base): boolean {
  switch (base) {
    case "string":
      return typeof value === "string";
    case "integer":
      return typeof value === "bigint" || Number.isSafeInteger(value);
    case "float":
      return isNumber(value) && (typeof value === "bigint" || Number.isFinite(value));
    case "boolean":
      return typeof value === "boolean";
    case "structure":
      return isRecord(value);
    case "any":
      return value !== undefined;
  }
}

/** A bigint is how a caller writes an integer that a number cannot hold. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
