/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the next line starts, for the end of a value; the end itself when a line starts there. */
export function nextLine(text: string, end: number): number {
  if (end > 0 && text[end - 1] === "\n") return end;
  const found = text.indexOf("\n", end);
  return found < 0 ? text.length : found + 1;
}

/** How far into its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/**
 * Where something can be put behind a value that ends at `end` and belongs to a key in `column`:
 * behind the comments that are indented deeper, since these are about the value's inside.
 */
export function behind(text: string, end: number, column: number): number {
  let at = nextLine(text, end);
  for (let next = at; next < text.length;) {
    const line = /[^\n]*\n?/y;
    line.lastIndex = next;
    const [found = ""] = line.exec(text) ?? [];
    const indent = /^ *(?=#)/.exec(found);
    next += found.length;
    if (indent && indent[0].length > column) at = next;
    else if (found.trim() !== "") break;
  }
  return at;
}

/** Where the comment lines begin that stand right above a line, indented as it is. */
export function aboveComments(text: string, start: number): number {
  const indent = " ".repeat(columnOf(text, start));
  let at = lineStart(text, start);
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!text.slice(above, at).startsWith(`${indent}#`)) break;
    at = above;
  }
  return at;
}

/** Moves all lines but the first further in. */
export function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(by)}`);
}
