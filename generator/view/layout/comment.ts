import { WIDTH } from "./doc.js";

/** Text that can stand in a block comment: it cannot end it, and holds nothing invisible. */
export function commentText(text: string): string {
  return text
    .replace(/\*\//g, "*\\/")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) => (c === "\n" ? c : " "))
    .replace(/(^|[\s{])@/g, "$1\\@");
}

/** Words in lines of at most `width` columns. Blank lines separate paragraphs, `- ` starts an item. */
export function wrap(text: string, width: number): readonly string[] {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.flatMap((paragraph, i) => [
    ...(i === 0 ? [] : [""]),
    ...paragraph.split(/\n(?=- )/).flatMap((item) => wrapParagraph(item, width)),
  ]);
}

function wrapParagraph(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  const hanging = text.startsWith("- ") ? "  " : "";
  let current = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hanging + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return current === "" ? lines : [...lines, current];
}

/**
 * A doc comment of some blocks (paragraphs, `@tags`), indented by `depth` spaces, with its line end.
 * One short block stays on one line.
 */
export function docComment(blocks: readonly string[], depth = 0): string {
  const pad = " ".repeat(depth);
  const width = WIDTH - depth - 3;
  const texts = blocks.filter((block) => block.trim() !== "");
  if (texts.length === 0) return "";
  const lines = texts.flatMap((block, i) => {
    const tight = i > 0 && block.startsWith("@") && texts[i - 1]!.startsWith("@");
    return [...(i === 0 || tight ? [] : [""]), ...wrap(block, width)];
  });
  if (lines.length === 1 && lines[0]!.length <= width - 3) return `${pad}/** ${lines[0]!} */\n`;
  return `${pad}/**\n${lines.map((text) => `${pad} *${text === "" ? "" : ` ${text}`}\n`).join("")}${pad} */\n`;
}
