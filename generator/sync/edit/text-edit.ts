/** A piece of a text, and what is to stand in its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes all edits at once: offsets are those of the text as it was, and what no edit covers stays
 * to the byte. Edits at one place come out in the order in which they were made.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let text = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new Error(`two edits of the text at ${edit.start}`);
    text += source.slice(at, edit.start);
    // A line behind a last line that has no end.
    if (startsLine(source, edit) && text !== "" && !text.endsWith("\n")) text += "\n";
    text += edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

function startsLine(source: string, { start, end, text }: TextEdit): boolean {
  return start === end && start === source.length && text.endsWith("\n");
}
