import { htmlText, type Html } from "../../layout/html.js";

/** `code` or [words](address): what a guide's text may hold besides words. */
const MARKED = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A guide's text as HTML. @param root the way to the site's folder */
export function inlineHtml(text: string, root: string): Html {
  let out = "";
  let end = 0;
  for (const { 0: whole, 1: code, 2: label, 3: href, index } of text.matchAll(MARKED)) {
    out += htmlText(text.slice(end, index));
    out +=
      code === undefined
        ? `<a href="${htmlText(root + href!)}">${htmlText(label!)}</a>`
        : `<code>${htmlText(code)}</code>`;
    end = index + whole.length;
  }
  return (out + htmlText(text.slice(end))) as Html;
}

/** The same as Markdown, in which links lead to the twins of pages. */
export function inlineMarkdown(text: string, root: string): string {
  return text.replace(MARKED, (whole, code: string | undefined, label: string, href: string) =>
    code === undefined ? `[${label}](${root}${href.replace(/\.html$/, ".md")})` : whole,
  );
}
