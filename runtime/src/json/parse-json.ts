import { isObject } from "../is-object.js";

// Sixteen digits, the least that can be too large, are rare. Written out, because V8 then skips ahead
// and takes a twentieth of the parser's time; /\d{16}/ takes nearly all of it again.
const LONG = /\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d/;
// The same where a number may begin: within texts they are common.
const SUSPECT = /(?:^|[:,[\s])-?\d{16}/;
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;
const INTEGER = /^-?\d+$/;

/**
 * Parses JSON as JSON.parse does, except that an integer beyond 2^53 - 1, written without fraction
 * and exponent, becomes a bigint instead of losing digits.
 *
 * @throws {SyntaxError} The text is no JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!LONG.test(text) || !SUSPECT.test(text)) return value;
  return JSON.parse(text.replace(TOKEN, mark), unmark);
}

// Every text, keys included, gets a mark in front, so that none can be taken for a marked integer.
function mark(token: string): string {
  if (token[0] === '"') return `"t${token.slice(1)}`;
  const exact = !INTEGER.test(token) || Number.isSafeInteger(Number(token));
  return exact ? token : `"i${token}"`;
}

function unmark(_key: string, value: unknown): unknown {
  if (typeof value === "string") {
    return value[0] === "i" ? BigInt(value.slice(1)) : value.slice(1);
  }
  if (!isObject(value) || Array.isArray(value)) return value;
  // fromEntries defines members: one called __proto__ stays data.
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.slice(1), member]));
}
