import { visible } from "../../diagnostics/diagnostic.js";

declare const escaped: unique symbol;

/** Markup that may stand in a page as it is. Text becomes one by `htmlText` alone. */
export type Html = string & { readonly [escaped]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that can stand in HTML or XML, between tags and in quoted attributes. */
export function htmlText(text: string): Html {
  return PLAIN.test(text) ? (text as Html) : escapeMarks(visible(text));
}

/** Most text, at a glance: nothing in it is to be escaped. */
const PLAIN = /^[ !#-%(-;=?-~]*$/;

/** The same for code: it keeps its lines. */
export function htmlLines(text: string): Html {
  return text.split("\n").map(htmlText).join("\n") as Html;
}

const MARK = /[&<>"'\ufffe\uffff]/;

function escapeMarks(text: string): Html {
  if (!MARK.test(text)) return text as Html;
  return text
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!)
    .replace(/[\ufffe\uffff]/g, "\ufffd") as Html;
}

/** Markup with escaped parts: what is written in the code is trusted, what is put in is escaped already. */
export function html(parts: TemplateStringsArray, ...values: readonly Html[]): Html {
  return String.raw({ raw: parts }, ...values) as Html;
}
