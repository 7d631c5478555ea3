import type { Data } from "../../load/scalars.js";
import type { Base } from "../../model/field.js";

/** Longer than any number that means something: making one of a million digits takes seconds. */
export const MAX_DIGITS = 400;

const INTEGER = /^-?\d+$/;
const FLOAT = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A text of a form as the type that its field has. What is no such thing stays a text. */
export function decodeScalar(text: string, base: Base): Data {
  switch (base) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "integer":
      return text.length <= MAX_DIGITS && INTEGER.test(text) ? exact(text) : text;
    case "float": {
      const number = text.length <= MAX_DIGITS && FLOAT.test(text) ? Number(text) : NaN;
      return Number.isFinite(number) ? number : text;
    }
    default:
      return text;
  }
}

/** As JSON has it in the runtime: what a number cannot hold exactly is a bigint, which Data does not name. */
function exact(text: string): Data {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : (BigInt(text) as unknown as Data);
}
