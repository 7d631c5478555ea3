import { parseJson } from "../../../runtime/src/json/parse-json.js";

/** Larger ones are not written anew: it would take minutes and all memory. */
const LIMIT = 512 * 1024;

/** Nobody sends deeper ones but to do harm: indented, they grow with the square of it. */
const DEPTH = 100;

const SPACINGS: readonly (readonly [name: string, indent: string, comma: string, colon: string])[] =
  [
    ["without blanks", "", ",", ":"],
    ["with a blank after commas and colons", "", ", ", ": "],
    ["with a blank after colons", "", ",", ": "],
    ["with a blank after commas", "", ", ", ":"],
    ["indented by 2", "  ", ",", ": "],
    ["indented by 4", "    ", ",", ": "],
    ["indented by a tab", "\t", ",", ": "],
  ];

const ESCAPES: readonly (readonly [name: string, escape: (json: string) => string])[] = [
  ["", (json) => json],
  ["other than ASCII escaped", ascii],
  ["slashes escaped", (json) => json.replaceAll("/", "\\/")],
  ["slashes and other than ASCII escaped", (json) => ascii(json).replaceAll("/", "\\/")],
  ["<, > and & escaped", (json) => json.replace(/[<>&\u2028\u2029]/g, (one) => unit(one))],
];

/** A JSON text in the ways in which the serialisers of this world write it, with their names. */
export function jsonWritings(text: string): ReadonlyMap<string, string> {
  const writings = new Map<string, string>();
  if (text.length > LIMIT) return writings;
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return writings;
  }
  if (isDeeper(value, DEPTH)) return writings;
  const found = new Set<string>();
  const known = new Set<string>();
  for (const [order, ordered] of orders(value)) {
    // Most orders are the same in most bodies.
    const compact = write(ordered, ["", ",", ":"], "");
    if (known.has(compact)) continue;
    known.add(compact);
    for (const [spacing, ...layout] of SPACINGS) {
      const plain = write(ordered, layout, "");
      for (const [escaping, escape] of ESCAPES) {
        const written = escape(plain);
        if (found.has(written)) continue;
        found.add(written);
        writings.set([spacing, order, escaping].filter((one) => one !== "").join(", "), written);
      }
    }
  }
  return writings;
}

function orders(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return [
    ["", value],
    ["keys sorted", reordered(value, (keys) => keys.sort())],
    ["keys backwards", reordered(value, (keys) => keys.reverse())],
    ["empty members left out", without(value, (one) => one === null || one === "")],
    ["numbers as text", mapped(value, (one) => (typeof one === "number" ? String(one) : one))],
  ];
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}

function write(
  value: unknown,
  layout: readonly [indent: string, comma: string, colon: string],
  margin: string,
): string {
  const [indent, comma, colon] = layout;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const inner = margin + indent;
  const items = list
    ? value.map((item) => write(item, layout, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}${colon}${write(item, layout, inner)}`,
      );
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  if (items.length === 0 || indent === "") return open + items.join(comma) + close;
  return `${open}\n${inner}${items.join(`${comma}\n${inner}`)}\n${margin}${close}`;
}

function mapped(value: unknown, map: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, map));
  if (typeof value !== "object" || value === null) return map(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, map)]));
}

function reordered(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order));
  if (typeof value !== "object" || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    order(Object.keys(record)).map((key) => [key, reordered(record[key], order)]),
  );
}

function without(value: unknown, left: (item: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, left));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => !left(item));
  return Object.fromEntries(kept.map(([key, item]) => [key, without(item, left)]));
}

function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, unit);
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
