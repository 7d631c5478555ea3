import { textWidth } from "../../layout/text-width.js";
import type { Block, Guide } from "./guide.js";
import { inlineMarkdown } from "./inline.js";

/** A guide's Markdown twin. */
export function guideMarkdown({ title, summary, sections }: Guide, root: string): string {
  const said = (text: string): string => inlineMarkdown(text, root);
  const blocks = sections.flatMap((section) => [
    `## ${section.title}`,
    ...section.blocks.map((block) => blockMarkdown(block, said)),
  ]);
  return `${[`# ${title}`, said(summary), ...blocks].join("\n\n")}\n`;
}

function blockMarkdown(block: Block, said: (text: string) => string): string {
  switch (block.kind) {
    case "text":
      return said(block.text);
    case "note":
      return `> ${said(block.text)}`;
    case "list":
      return block.items.map((item) => `- ${said(item)}`).join("\n");
    case "code":
      return `\`\`\`${block.language}\n${block.code}\n\`\`\``;
    case "table":
      return table([block.head, ...block.rows].map((cells) => cells.map(said)));
    case "signer":
      return "The page has a form here that signs what is typed and shows every stage. Nothing is sent.";
  }
}

/** Columns as wide as what is in them, as prettier has them. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = cells[0]!.map((_, column) =>
    Math.max(3, ...cells.map((row) => textWidth(row[column]!))),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell + " ".repeat(widths[column]! - textWidth(cell))).join(" | ")} |`;
  const [head, ...body] = cells;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join(
    "\n",
  );
}
