import type { Locator, Span } from "../load/parse-yaml.js";

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /[\s,:]*/y;
/** A string, a bracket, or a run of anything else: enough to find where a value ends. */
const PIECE = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^"{}[\]]+/y;
const PLAIN = /[^\s,:{}[\]"]+/y;

/** Finds values in a text that is JSON: the key or value at a path, or the nearest there is. */
export function jsonLocator(text: string): Locator {
  // Each object and list is gone through once, however many findings are in it.
  const known = new Map<number, Children>();
  const childrenAt = (start: number): Children => {
    const children = known.get(start) ?? childrenOf(text, start);
    known.set(start, children);
    return children;
  };
  let root: Span | undefined;
  return (path, on) => {
    let span = (root ??= valueAt(text, 0));
    for (const [index, step] of path.entries()) {
      const found = childrenAt(span[0]).get(step);
      if (!found) break;
      if (on === "key" && index === path.length - 1) return found.key;
      span = found.value;
    }
    return span;
  };
}

interface Child {
  readonly key: Span;
  readonly value: Span;
}

type Children = ReadonlyMap<string | number, Child>;

/** Members or items. Of members that stand twice the last, which is the one that the parser keeps. */
function childrenOf(text: string, start: number): Children {
  const children = new Map<string | number, Child>();
  const list = text[start] === "[";
  if (!list && text[start] !== "{") return children;
  let at = match(SPACE, text, start + 1);
  for (let index = 0; at < text.length && text[at] !== "]" && text[at] !== "}"; index++) {
    const key: Span = list ? [at, at + 1] : [at, match(STRING, text, at)];
    const value = valueAt(text, list ? at : key[1]);
    const name = list ? index : (JSON.parse(text.slice(...key)) as string);
    children.set(name, { key: list ? value : key, value });
    at = match(SPACE, text, value[1]);
  }
  return children;
}

/** The value that starts at, or behind the space at, an offset. */
function valueAt(text: string, offset: number): Span {
  const start = match(SPACE, text, offset);
  if (text[start] !== "{" && text[start] !== "[")
    return [start, match(text[start] === '"' ? STRING : PLAIN, text, start)];
  let at = start;
  let depth = 0;
  do {
    if (text[at] === "{" || text[at] === "[") depth++;
    else if (text[at] === "}" || text[at] === "]") depth--;
    at = match(PIECE, text, at);
  } while (depth > 0 && at < text.length);
  return [start, at];
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
