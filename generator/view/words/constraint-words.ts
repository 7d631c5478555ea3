import type { Format } from "../../load/format/field.js";
import type { Constraints, Field } from "../../model/field.js";

/** What a format asks for, in words that follow "is" or stand alone. */
const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  url: "a URL",
  date: "a date, YYYY-MM-DD",
  "date-time": "a time in ISO 8601, UTC",
  "local-date-minute": "a time, YYYY-MM-DD HH:MM",
  "local-date-time": "a time, YYYY-MM-DD HH:MM:SS",
  time: "a time of day, HH:MM:SS",
  "unix-seconds": "Unix time in seconds",
  "unix-milliseconds": "Unix time in milliseconds",
  base64: "base64",
  hex: "hexadecimal digits",
  json: "JSON",
  csv: "CSV",
  cidr: "a network in CIDR form",
  ip: "an IP address",
  "color-0x": "a colour, 0xRRGGBB",
  "color-hash": "a colour, #RRGGBB",
  phone: "a phone number",
  e164: "a phone number in E.164 form",
  email: "an email address",
  language: "a language code",
  timezone: "a time zone",
};

/** The limits of a field as short phrases, in a fixed order: "1 to 100", "at most 64 bytes". */
export function constraintWords({ type, constraints, unit }: Field): readonly string[] {
  const phrases = [
    ...valueWords(constraints),
    ...(unit ? [`in ${unit}`] : []),
    ...lengthWords(constraints),
    ...(constraints.format ? [FORMAT_WORDS[constraints.format]] : []),
    ...(constraints.pattern === undefined ? [] : [`matches ${constraints.pattern}`]),
  ];
  if (!type.list) return phrases;
  const each = phrases.map((phrase, i) => (i === 0 ? `each ${phrase}` : phrase));
  return [...itemWords(constraints), ...each];
}

function valueWords(c: Constraints): readonly string[] {
  const bounds = span(c.min, c.max);
  return [
    ...(bounds ? [bounds] : []),
    ...(c.exclusiveMin === undefined ? [] : [`greater than ${c.exclusiveMin}`]),
    ...(c.exclusiveMax === undefined ? [] : [`less than ${c.exclusiveMax}`]),
    ...(c.ranges
      ? [c.ranges.map(([a, b]) => (a === b ? `${a}` : `${a} to ${b}`)).join(" or ")]
      : []),
    ...(c.notValues ? [`not ${c.notValues.join(" or ")}`] : []),
    ...(c.multipleOf === undefined ? [] : [`a multiple of ${c.multipleOf}`]),
  ];
}

function lengthWords(c: Constraints): readonly string[] {
  const characters = counted(c.minLength, c.maxLength, "character");
  return [
    ...(characters ? [characters] : []),
    ...(c.maxBytes === undefined ? [] : [`at most ${c.maxBytes} bytes in UTF-8`]),
  ];
}

function itemWords(c: Constraints): readonly string[] {
  const items = counted(c.minItems, c.maxItems, "item");
  return [...(items ? [items] : []), ...(c.uniqueItems ? ["no item twice"] : [])];
}

function span(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined)
    return min === max ? `exactly ${min}` : `${min} to ${max}`;
  if (min !== undefined) return `at least ${min}`;
  return max === undefined ? undefined : `at most ${max}`;
}

function counted(
  min: number | undefined,
  max: number | undefined,
  noun: string,
): string | undefined {
  const words = span(min, max);
  return words && `${words} ${noun}${(max ?? min) === 1 ? "" : "s"}`;
}

/** A phrase as a sentence: first letter up, period behind. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?:]\)?$/.test(capital) ? capital : `${capital}.`;
}

/** The first sentence of a text, for lists. */
export function firstSentence(text: string): string {
  return sentence(text).split(/(?<=[.!?])\s+(?=[A-Z])/, 1)[0]!;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)!}`;
}
