import { escapeInvisible, INVISIBLE } from "../../diagnostics/invisible.js";
import type { Data } from "../../load/scalars.js";
import {
  commaList,
  group,
  hardline,
  indent,
  join,
  line,
  softline,
  whenBroken,
  type Doc,
} from "./doc.js";
import { textWidth } from "./text-width.js";

/** A JavaScript string literal. Nothing in `text` can end it, the line, a comment or a script tag. */
export function stringLiteral(text: string): string {
  const escaped = jsonLiteral(text)
    .slice(1, -1)
    .replace(/\*\//g, "*\\u002f")
    .replace(/<(?=\/|!--)/g, "\\u003c");
  // The quotes that take fewer escapes, double ones if they take as many.
  if (count(text, '"') <= count(text, "'")) return `"${escaped}"`;
  return `'${escaped.replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The same in JSON, with what is not seen written out. */
function jsonLiteral(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}

/** A regular expression literal with the u flag, on one line whatever the source holds. */
export function regexLiteral(source: string): string {
  return new RegExp(source, "u")
    .toString()
    .replace(INVISIBLE, (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`);
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export interface LiteralStyle {
  /** JSON quotes every key and takes no trailing commas. */
  readonly json: boolean;
}

/** Data as literals can hold it: integers that a number cannot hold are bigints. */
export type LiteralData =
  Data | bigint | readonly LiteralData[] | { readonly [name: string]: LiteralData };

/** Data as prettier lays it out when every object starts on its own line. */
export function dataDoc(value: LiteralData, style: LiteralStyle): Doc {
  if (typeof value === "string") return style.json ? jsonLiteral(value) : stringLiteral(value);
  if (typeof value === "bigint") return style.json ? String(value) : `${value}n`;
  if (value === null || typeof value !== "object") return String(value);
  return Array.isArray(value)
    ? arrayDoc(value as readonly LiteralData[], style)
    : objectDoc(value as Record<string, LiteralData>, style);
}

function objectDoc(value: Readonly<Record<string, LiteralData>>, style: LiteralStyle): Doc {
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const members = entries.map(([name, member]): Doc => {
    const key = keyText(name, style);
    const value = dataDoc(member, style);
    // A string that does not fit goes on a line of its own, unless that gains next to nothing.
    return typeof member === "string" && !style.json && textWidth(key) >= 5
      ? group([key, ":", indent([line, value])])
      : [key, ": ", value];
  });
  return group([
    "{",
    indent([hardline, join([",", hardline], members), style.json ? "" : ","]),
    hardline,
    "}",
  ]);
}

function keyText(name: string, { json }: LiteralStyle): string {
  if (json) return jsonLiteral(name);
  // Written any other way it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

function arrayDoc(value: readonly LiteralData[], style: LiteralStyle): Doc {
  if (value.length === 0) return "[]";
  const items = value.map((item) => dataDoc(item, style));
  // prettier fills lines with numbers, and breaks lists of several objects or lists.
  if (value.length > 1 && value.every((item) => typeof item === "number"))
    return numbersDoc(items, style);
  const nested = (item: LiteralData): boolean =>
    typeof item === "object" && item !== null && size(item) > 1;
  const allObjects = value.every(
    (item) => typeof item === "object" && item !== null && !Array.isArray(item),
  );
  const allArrays = value.every((item) => Array.isArray(item));
  const mustBreak = value.length > 1 && (allObjects || allArrays) && value.every(nested);
  if (mustBreak) {
    return group([
      "[",
      indent([hardline, join([",", hardline], items), style.json ? "" : ","]),
      hardline,
      "]",
    ]);
  }
  return style.json
    ? group(["[", indent([softline, join([",", line], items)]), softline, "]"])
    : commaList("[", items, "]");
}

function size(value: LiteralData): number {
  return Array.isArray(value) ? value.length : Object.keys(value as object).length;
}

/** As many numbers on a line as fit. */
function numbersDoc(items: readonly Doc[], style: LiteralStyle): Doc {
  const filled = items.flatMap((item, i): Doc[] => (i === 0 ? [item] : [group([",", line, item])]));
  return group([
    "[",
    indent([softline, ...filled, style.json ? "" : whenBroken(",")]),
    softline,
    "]",
  ]);
}
