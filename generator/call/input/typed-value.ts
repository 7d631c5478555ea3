import type { Type } from "../../model/field.js";
import { parseJson } from "../../../runtime/src/index.js";

/**
 * A single value as its type has it. What is not of the type stays text: the check of the whole
 * input says so, together with all else that is wrong.
 */
export function typedValue(text: string, { base }: Pick<Type, "base">): unknown {
  const trimmed = text.trim();
  switch (base) {
    case "integer":
      return /^[+-]?\d+$/.test(trimmed) ? integerValue(trimmed) : text;
    case "float":
      return isDecimal(trimmed) ? Number(trimmed) : text;
    case "boolean":
      return trimmed === "true" ? true : trimmed === "false" ? false : text;
    default:
      return text;
  }
}

/** A value of which nothing is known: what reads as JSON is taken so. */
export function guessedValue(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

function integerValue(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits.replace(/^\+/, ""));
}

function isDecimal(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text));
}
