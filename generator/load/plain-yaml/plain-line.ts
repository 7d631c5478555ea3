import { notPlain } from "./not-plain.js";

/** How many blanks a line has from some place on. */
export function indentOf(line: string, from = 0): number {
  let at = from;
  while (line.charCodeAt(at) === 32) at++;
  return at - from;
}

/** Text without quotes up to its comment; not plain where a colon would make it a key. */
export function plainText(rest: string): string {
  const comment = rest.indexOf(" #");
  const text = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  const isKey = text.includes(": ") || text.endsWith(":");
  return isKey || text.startsWith("#") ? notPlain() : text;
}
