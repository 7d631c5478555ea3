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
    case "table": {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => said(cell).replaceAll("|", "\\|")).join(" | ")} |`;
      const rule = `| ${block.head.map(() => "---").join(" | ")} |`;
      return [row(block.head), rule, ...block.rows.map(row)].join("\n");
    }
    case "signer":
      return "The page has a form here that signs what is typed and shows every stage. Nothing is sent.";
  }
}
