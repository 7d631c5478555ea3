import { MAX_DIGITS } from "./decode-scalar.js";
import { MAX_DEPTH } from "./parameter-tree.js";
import { shortened } from "./parse-query.js";

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * What is wrong with JSON that a parser would take, or take forever for: deep nesting, endless
 * numbers, a key that stands twice in one object. Says nothing about text that is no JSON.
 */
export function scanJson(text: string): string | undefined {
  // The keys of each object that is open; nothing for a list.
  const open: (Set<string> | undefined)[] = [];
  let atKey = false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (++digits > MAX_DIGITS) return `a number has more than ${MAX_DIGITS} digits`;
      continue;
    }
    digits = 0;
    switch (code) {
      case QUOTE: {
        const end = endOfText(text, at);
        const keys = open.at(-1);
        if (atKey && keys !== undefined) {
          const key = keyOf(text.slice(at, end + 1));
          if (keys.has(key)) return `key ${shortened(key)} stands twice in one object`;
          keys.add(key);
          atKey = false;
        }
        at = end;
        break;
      }
      case 123: // {
      case 91: // [
        if (open.length >= MAX_DEPTH) return `it is nested more than ${MAX_DEPTH} levels deep`;
        open.push(code === 123 ? new Set() : undefined);
        atKey = code === 123;
        break;
      case 125: // }
      case 93: // ]
        open.pop();
        atKey = false;
        break;
      case 44: // ,
        atKey = open.at(-1) !== undefined;
        break;
      default:
    }
  }
  return undefined;
}

/** Where the closing quote stands. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

/** The same key can be written in several ways. */
function keyOf(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
