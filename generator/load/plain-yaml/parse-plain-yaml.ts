import type { Tree } from "../decoder.js";
import { FlowReader } from "./flow-reader.js";
import { isNotPlain, notPlain } from "./not-plain.js";
import { plainScalar, startsPlain } from "./plain-scalar.js";
import { indentOf, plainText } from "./plain-line.js";
import { endOfQuoted, unquoted } from "./quoted-text.js";

/** A key and what follows it on its line; it is looked for at one place. */
const ENTRY = /(?:([A-Za-z0-9_][A-Za-z0-9_.[\]/-]*)|"([^"\\]*)"|'([^'\\]*)')[ ]*:(?:[ ]+(.*))?$/y;

/** Controls, halves of surrogate pairs, and blanks that only look like one. */
const UNPLAIN =
  /[^\n -~\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\uffef]/;

const MAX_DEPTH = 16;
const MAX_INDENT = 200;
const MAX_KEY = 200;

/**
 * Reads the plain part of YAML in which specs are written: maps and lists by indentation, values in
 * brackets, text with and without quotes, folded text, comments. It takes a small part of the time
 * that the whole parser takes, and knows its limits: of any other text it says nothing, and the whole
 * parser, which this one never contradicts, has to read it.
 */
export function parsePlainYaml(text: string): { readonly tree: Tree } | undefined {
  if (UNPLAIN.test(text)) return undefined;
  try {
    return { tree: new PlainReader(text).document() };
  } catch (error) {
    if (isNotPlain(error)) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #lines: string[];
  /** The offset at which each line starts. */
  readonly #starts: number[] = [];
  #at = 0;

  constructor(readonly text: string) {
    this.#lines = text.split("\n");
    let start = 0;
    for (const line of this.#lines) {
      this.#starts.push(start);
      start += line.length + 1;
    }
  }

  document(): Tree {
    const indent = this.#next();
    if (indent !== 0) return notPlain();
    const tree = this.#block(0, 0);
    return this.#next() === undefined && typeof tree === "object" ? tree : notPlain();
  }

  /** Skips empty lines and comments; the indent of the line that is there then, if one is. */
  #next(): number | undefined {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      const indent = indentOf(line);
      if (indent < line.length && line[indent] !== "#") return indent;
    }
    return undefined;
  }

  /** What starts on the present line, which is indented by `indent`. */
  #block(indent: number, depth: number): Tree {
    if (depth > MAX_DEPTH || indent > MAX_INDENT) return notPlain();
    const line = this.#lines[this.#at]!;
    if (isItem(line, indent)) return this.#list(indent, depth);
    return entryAt(line, indent) ? this.#map(indent, depth) : this.#inline(indent, indent - 1);
  }

  #map(indent: number, depth: number): Tree {
    const map = new Map<string, Tree>();
    for (let next: number | undefined = indent; next === indent; next = this.#next()) {
      const line = this.#lines[this.#at]!;
      const [, plain, double, single, rest = ""] = entryAt(line, indent) ?? notPlain();
      const key = plain ?? double ?? single!;
      const odd = key === "<<" || key.length > MAX_KEY || line.endsWith(" ");
      if (odd || map.has(key)) return notPlain();
      map.set(key, this.#value(rest, line.length - rest.length, indent, depth, true));
    }
    return this.#ended(map, indent);
  }

  #list(indent: number, depth: number): Tree {
    const list: Tree[] = [];
    for (let next: number | undefined = indent; next === indent; next = this.#next()) {
      const line = this.#lines[this.#at]!;
      // A list may stand as deep as the key that it belongs to; then a key ends it.
      if (!isItem(line, indent)) break;
      const column = indent + 1 + indentOf(line, indent + 1);
      if (column === line.length || line.endsWith(" ")) return notPlain();
      if (isItem(line, column) || entryAt(line, column)) {
        // What follows the dash is a block of its own, as if the dash were not there.
        this.#lines[this.#at] = " ".repeat(column) + line.slice(column);
        list.push(this.#block(column, depth + 1));
      } else list.push(this.#value(line.slice(column), column, indent, depth, false));
    }
    return this.#ended(list, indent);
  }

  /** Behind the last entry, nothing may be indented deeper. */
  #ended(tree: Tree, indent: number): Tree {
    const next = this.#next();
    return next !== undefined && next > indent ? notPlain() : tree;
  }

  /** What stands behind a key or a dash, from `column` on, or on the lines below. */
  #value(rest: string, column: number, indent: number, depth: number, isEntry: boolean): Tree {
    if (rest === ">-") return this.#folded(indent);
    if (rest !== "" && rest[0] !== "#") return this.#inline(column, indent);
    this.#at++;
    const next = this.#next();
    if (next === undefined || next < indent) return null;
    const below = this.#lines[this.#at]!;
    if (next > indent) return this.#block(next, depth + 1);
    return isEntry && isItem(below, next) ? this.#list(next, depth + 1) : null;
  }

  /** A value that starts on the present line; further lines must be indented deeper than `indent`. */
  #inline(column: number, indent: number): Tree {
    const line = this.#lines[this.#at]!;
    const mark = line[column];
    if (mark === "{" || mark === "[") return this.#flow(column, indent);
    if (mark === '"' || mark === "'") return this.#quoted(column, mark, indent);
    const parts = [plainText(line.slice(column))];
    const hasComment = parts[0]!.length < line.length - column;
    if (!startsPlain(parts[0]!)) return notPlain();
    for (this.#at++; this.#at < this.#lines.length; this.#at++) {
      const below = this.#lines[this.#at]!;
      const depth = indentOf(below);
      if (depth === below.length || depth <= indent) break;
      const part = plainText(below.slice(depth));
      // A comment ends the text, and an empty line would be a line end in it.
      if (hasComment || part === "" || part.length < below.length - depth) return notPlain();
      parts.push(part);
    }
    const next = this.#next();
    if (next !== undefined && next > indent) return notPlain();
    return parts.length === 1 ? plainScalar(parts[0]!) : parts.join(" ");
  }

  #flow(column: number, indent: number): Tree {
    const from = this.#starts[this.#at]! + column;
    const reader = new FlowReader(this.text, from, indent);
    const tree = reader.read();
    while (this.#at + 1 < this.#lines.length && this.#starts[this.#at + 1]! <= reader.at)
      this.#at++;
    this.#endOfLine(reader.at - this.#starts[this.#at]!, indent);
    return tree;
  }

  /** Text in quotes, over as many lines as it takes. */
  #quoted(column: number, mark: string, indent: number): Tree {
    let inner = "";
    let line = this.#lines[this.#at]!;
    let start = column + 1;
    for (;;) {
      const end = endOfQuoted(line, start, mark);
      inner += line.slice(start, end < 0 ? undefined : end);
      if (end >= 0) {
        this.#endOfLine(end + 1, indent);
        return unquoted(inner, mark);
      }
      // Blanks at the end of a line, and a line end that is written out, are read otherwise.
      if (/[ \\]$/.test(line)) return notPlain();
      line = this.#lines[++this.#at] ?? notPlain();
      start = indentOf(line);
      if (start <= indent || start === line.length) return notPlain();
      inner += " ";
    }
  }

  /** Behind a value that has an end of its own there may be a comment. */
  #endOfLine(column: number, indent: number): void {
    if (!/^(?: *| +#.*)$/.test(this.#lines[this.#at]!.slice(column))) notPlain();
    this.#at++;
    const next = this.#next();
    if (next !== undefined && next > indent) notPlain();
  }

  /** Lines of text that become one; an empty line between them is a line end. */
  #folded(indent: number): string {
    this.#at++;
    const width = indentOf(this.#lines[this.#at] ?? "");
    if (width <= indent) return notPlain();
    let value = "";
    let breaks = 0;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      if (line === "") {
        breaks++;
        continue;
      }
      const depth = indentOf(line);
      if (depth <= indent) break;
      // Lines that are indented otherwise, or end in a blank, are folded otherwise.
      if (depth !== width || line.endsWith(" ")) return notPlain();
      value += (value === "" ? "" : breaks > 0 ? "\n".repeat(breaks) : " ") + line.slice(width);
      breaks = 0;
    }
    return value === "" ? notPlain() : value;
  }
}

function entryAt(line: string, column: number): RegExpExecArray | null {
  ENTRY.lastIndex = column;
  return ENTRY.exec(line);
}

/** Whether an item of a list starts there: a dash and a blank, or nothing. */
function isItem(line: string, column: number): boolean {
  return line[column] === "-" && (column + 1 === line.length || line[column + 1] === " ");
}
