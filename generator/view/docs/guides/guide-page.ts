import { htmlLines, htmlText, type Html } from "../../layout/html.js";
import type { FrameView } from "../frame.js";
import { IN_SERVICE } from "../place.js";
import { siteFrame } from "../site-frame.js";
import type { Block, Guide } from "./guide.js";
import { guideMarkdown } from "./guide-markdown.js";
import { inlineHtml } from "./inline.js";

/** What `docs/guides/[guide].html.hbs` and its Markdown twin print. */
export interface GuidePageView {
  readonly frame: FrameView;
  readonly title: Html;
  readonly summary: Html;
  readonly sections: readonly {
    readonly id: string;
    readonly title: Html;
    readonly blocks: readonly BlockView[];
  }[];
  readonly markdown: string;
}

/** One of its members is set; the others are empty. */
interface BlockView {
  readonly text: Html;
  readonly note: Html;
  readonly items: readonly Html[];
  readonly code: Html;
  readonly head: readonly Html[];
  readonly rows: readonly { readonly cells: readonly Html[] }[];
  readonly signer: string;
}

const { root } = IN_SERVICE;

export function viewGuidePage(guide: Guide, all: readonly Guide[]): GuidePageView {
  const at = all.indexOf(guide);
  const page = (one: Guide | undefined) => one && { label: one.title, href: `${one.file}.html` };
  const sections = guide.sections.map(({ title, blocks }) => ({
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    title: htmlText(title),
    blocks: blocks.map(viewBlock),
  }));
  return {
    frame: siteFrame(all, {
      title: guide.title,
      description: guide.summary,
      place: IN_SERVICE,
      href: `guides/${guide.file}.html`,
      contents: sections.map(({ id }, index) => ({
        label: guide.sections[index]!.title,
        href: `#${id}`,
      })),
      previous: page(all[at - 1]),
      next: page(all[at + 1]),
    }),
    title: htmlText(guide.title),
    summary: inlineHtml(guide.summary, root),
    sections,
    markdown: guideMarkdown(guide, root),
  };
}

const NOTHING: BlockView = {
  text: htmlText(""),
  note: htmlText(""),
  items: [],
  code: htmlText(""),
  head: [],
  rows: [],
  signer: "",
};

function viewBlock(block: Block): BlockView {
  const inline = (text: string): Html => inlineHtml(text, root);
  switch (block.kind) {
    case "text":
      return { ...NOTHING, text: inline(block.text) };
    case "note":
      return { ...NOTHING, note: inline(block.text) };
    case "list":
      return { ...NOTHING, items: block.items.map(inline) };
    case "code":
      return { ...NOTHING, code: htmlLines(block.code) };
    case "table":
      return {
        ...NOTHING,
        head: block.head.map(inline),
        rows: block.rows.map((cells) => ({ cells: cells.map(inline) })),
      };
    case "signer":
      return { ...NOTHING, signer: block.method };
  }
}
