import { notPlain } from "./not-plain.js";

/** How many blanks a line starts with. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/** Text without quotes up to its comment; not plain where a colon would make it a key. */
export function plainText(rest: string): string {
  const comment = rest.indexOf(" #");
  const text = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  return text.startsWith("#") || /:(?: |$)/.test(text) ? notPlain() : text;
}
