import { notPlain } from "./not-plain.js";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", '"': '"', "\\": "\\", "/": "/" };

/** Where the quote that ends a text stands, from `start` on; -1 if the line ends before. */
export function endOfQuoted(line: string, start: number, mark: string): number {
  for (let at = start; at < line.length; at++) {
    const here = line[at];
    if (here === "\\" && mark === '"') at++;
    else if (here === mark && mark === "'" && line[at + 1] === mark) at++;
    else if (here === mark) return at;
  }
  return -1;
}

/** What stands between two quotes, with what is written otherwise in them. */
export function unquoted(inner: string, mark: string): string {
  if (mark === "'") return inner.replaceAll("''", "'");
  return inner.replace(/\\(.|$)/g, (_, name: string) => ESCAPES[name] ?? notPlain());
}
