import { escapeInvisible } from "../../diagnostics/invisible.js";

/** Lines of a text with all that cannot be seen: ends of lines, blanks where nobody looks for them. */
export function visibleLines(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.map((line, index) => visibleLine(line) + (index < lines.length - 1 ? "⏎" : ""));
}

function visibleLine(line: string): string {
  const named = line.replaceAll("\r", "␍").replaceAll("\t", "␉");
  const spaced = named.replace(/^ +| +$| {2,}/g, (blanks) => "␠".repeat(blanks.length));
  return escapeInvisible(spaced);
}
