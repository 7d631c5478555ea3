import type { Tree } from "../decoder.js";
import { notPlain } from "./not-plain.js";
import { plainScalar, startsPlain } from "./plain-scalar.js";

const MAX_DEPTH = 16;
const MAX_KEY = 200;

/** Reads values in brackets, `{ a: 1, b: [x, "y"] }`, which may go over several lines. */
export class FlowReader {
  /** Where it has got to. */
  at: number;

  /** @param indent lines after the first must be indented deeper than this */
  constructor(
    readonly text: string,
    start: number,
    readonly indent: number,
  ) {
    this.at = start;
  }

  read(depth = 0): Tree {
    if (depth > MAX_DEPTH) return notPlain();
    const mark = this.text[this.at];
    if (mark === "{") return this.#map(depth);
    if (mark === "[") return this.#list(depth);
    return mark === '"' || mark === "'" ? this.#quoted(mark) : plainScalar(this.#plain());
  }

  #map(depth: number): Tree {
    const map = new Map<string, Tree>();
    for (this.#open(); !this.#closes("}"); this.#separate("}")) {
      const mark = this.text[this.at];
      const key = mark === '"' || mark === "'" ? this.#quoted(mark) : this.#plain();
      const odd = key === "<<" || key.length > MAX_KEY || map.has(key);
      if (odd || this.text[this.at] !== ":") return notPlain();
      this.at++;
      // After a key without quotes, a colon only counts before a blank: #plain saw to it.
      this.#skipBlanks();
      map.set(key, this.read(depth + 1));
    }
    return map;
  }

  #list(depth: number): Tree {
    const list: Tree[] = [];
    for (this.#open(); !this.#closes("]"); this.#separate("]")) list.push(this.read(depth + 1));
    return list;
  }

  #open(): void {
    this.at++;
    this.#skipBlanks();
  }

  #closes(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  /** A comma, or nothing more. */
  #separate(close: string): void {
    this.#skipBlanks();
    if (this.text[this.at] === ",") this.#open();
    else if (this.text[this.at] !== close) notPlain();
  }

  #quoted(mark: string): string {
    const end = this.text.indexOf(mark, this.at + 1);
    const value = this.text.slice(this.at + 1, end);
    // Escapes and what goes over a line end are for the whole parser.
    if (end < 0 || /[\\\n]/.test(value) || this.text[end + 1] === mark) return notPlain();
    this.at = end + 1;
    return value;
  }

  /** Text without quotes, up to what ends it; the blanks behind it are skipped. */
  #plain(): string {
    const rest = /[^,[\]{}\n:#]*(?:(?::(?=[^\s,[\]{}])|(?<=\S)#)[^,[\]{}\n:#]*)*/y;
    rest.lastIndex = this.at;
    const value = rest.exec(this.text)![0].trimEnd();
    if (!startsPlain(value) || value.endsWith(":")) return notPlain();
    this.at += value.length;
    this.#skipBlanks();
    const next = this.text[this.at];
    return next === "," || next === "]" || next === "}" || next === ":" ? value : notPlain();
  }

  #skipBlanks(): void {
    const { text } = this;
    while (text[this.at] === " " || text[this.at] === "\n") {
      if (text[this.at++] !== "\n") continue;
      let width = 0;
      while (text[this.at + width] === " ") width++;
      // An empty line would be one with nothing behind its blanks.
      if (width <= this.indent || text[this.at + width] === "\n") notPlain();
      this.at += width;
    }
  }
}
