import { INVISIBLE } from "../diagnostics/invisible.js";

/** Plain text as Markdown: every character that Markdown or HTML would read is escaped. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(INVISIBLE, (c) => (c === "\n" ? c : " "))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split(/\s+/).filter(Boolean).map(escapeWord).join(" "))
    .filter((paragraph) => paragraph !== "")
    .map(escapeEnds)
    .join("\n\n");
}

/** The same on one line: in a heading, an item of a list, a quotation. */
export function markdownLine(text: string): string {
  return markdownText(text.replace(/\s+/g, " "));
}

/** What starts a list, a heading or a rule at the start of a line, or ends a heading at its end. */
function escapeEnds(paragraph: string): string {
  return paragraph
    .replace(/^(?:[+-](?=[- ]|$)|#+(?= |$))/, "\\$&")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2")
    .replace(/ (#+)$/, " \\$1");
}

/** All that a word may need escapes for; most words need none. */
const ESCAPED = /[&\\`*[\]<>~${_@]|:\/\/|www\./i;

/**
 * Underscores matter at the ends of a word and beside punctuation, the way prettier sees it, and
 * beside characters of which parsers do not agree whether they are letters.
 * Addresses stay text: as a link they would take the escapes for a part of themselves.
 */
function escapeWord(word: string): string {
  if (!ESCAPED.test(word)) return word;
  return word
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/[\\`*[\]<>~$]|\{(?=[{%])/g, "\\$&")
    .replace(/(?<=[^ -~])_+|_+(?=[^ -~])/g, (run) => "&#95;".repeat(run.length))
    .replace(
      /(^|[!-/:-@[-^`{-~])(_+)|(_+)([!-/:-@[-^`{-~]|$)/g,
      (_, before = "", first = "", last = "", after = "") =>
        `${before}${String(first || last).replace(/_/g, "\\_")}${after}`,
    )
    .replace(/:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)/gi, "\\$&");
}

/** A code span: between the fewest backticks that do not stand in it as many. */
export function markdownCode(text: string): string {
  // Nothing between two backticks would be two backticks; a space is a space.
  const plain = text.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim() || " ";
  const runs = new Set((plain.match(/`+/g) ?? []).map((run) => run.length));
  let count = 1;
  while (runs.has(count)) count++;
  const fence = "`".repeat(count);
  const gap = /^`|`$/.test(plain) ? " " : "";
  return `${fence}${gap}${plain}${gap}${fence}`;
}
