import type { Data } from "../../load/decoder.js";
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

/** A JavaScript string literal. Nothing in `text` can end it, the line, a comment or a script tag. */
export function stringLiteral(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(
      /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      (c) => `\\u${hex(c)}`,
    )
    .replace(/<(?=\/|!--)/g, "\\u003c");
  return quote === '"' ? `"${escaped}"` : `'${escaped.replace(/\\"/g, '"')}'`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

/** A regular expression literal with the u flag, on one line whatever the source holds. */
export function regexLiteral(source: string): string {
  return new RegExp(source, "u")
    .toString()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export interface LiteralStyle {
  /** JSON quotes every key and takes no trailing commas. */
  readonly json: boolean;
}

/** Data as prettier lays it out when every object starts on its own line. */
export function dataDoc(value: Data, style: LiteralStyle): Doc {
  if (typeof value === "string") return style.json ? JSON.stringify(value) : stringLiteral(value);
  if (value === null || typeof value !== "object") return String(value);
  return Array.isArray(value)
    ? arrayDoc(value as readonly Data[], style)
    : objectDoc(value as Record<string, Data>, style);
}

function objectDoc(value: Readonly<Record<string, Data>>, style: LiteralStyle): Doc {
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const bare = !style.json && entries.every(([key]) => IDENTIFIER.test(key));
  const key = (name: string): string =>
    style.json ? JSON.stringify(name) : bare || IDENTIFIER.test(name) ? name : stringLiteral(name);
  const members = entries.map(([name, member]): Doc => {
    const value = dataDoc(member, style);
    // A string that does not fit goes on a line of its own; JSON stays as it is.
    return typeof member === "string" && !style.json
      ? group([key(name), ":", indent([line, value])])
      : [key(name), ": ", value];
  });
  return group([
    "{",
    indent([hardline, join([",", hardline], members), style.json ? "" : ","]),
    hardline,
    "}",
  ]);
}

function arrayDoc(value: readonly Data[], style: LiteralStyle): Doc {
  if (value.length === 0) return "[]";
  const items = value.map((item) => dataDoc(item, style));
  // prettier fills lines with numbers, and breaks lists of several objects or lists.
  if (value.length > 1 && value.every((item) => typeof item === "number"))
    return numbersDoc(items, style);
  const nested = (item: Data): boolean =>
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

function size(value: Data): number {
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
