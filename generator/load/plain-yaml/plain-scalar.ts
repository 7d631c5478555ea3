import { notPlain } from "./not-plain.js";

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** Everything that YAML's core schema takes for a number. */
const NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;

/** The numbers that are read the same way everywhere. */
const EASY = /^(?:-?[1-9][0-9]{0,14}|0|-?[0-9]{1,8}\.[0-9]{1,6})$/;

/** The value of a scalar without quotes. */
export function plainScalar(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  // Numbers start with a digit, a sign or a point.
  if (first <= 57 && NUMBER.test(text)) return EASY.test(text) ? Number(text) : notPlain();
  const word = text.length <= 5 ? WORDS.get(text) : undefined;
  return word === undefined ? text : word;
}

/** Whether text without quotes may start so: neither a mark of YAML's nor something to look at twice. */
export function startsPlain(text: string): boolean {
  return STARTS.test(text);
}

const STARTS = /^(?:[A-Za-z0-9_$^(/.~<=+\u00a1-\uffff]|-[^ ])/;
