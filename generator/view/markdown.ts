/** Plain text as Markdown: every character that Markdown or HTML would read is escaped. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) => (c === "\n" ? c : " "))
    .split(/(\n\s*\n)/)
    .map((paragraph, i) =>
      i % 2 === 1 ? "\n\n" : paragraph.split(/\s+/).filter(Boolean).map(escapeWord).join(" "),
    )
    .join("")
    .replace(
      /^(?:([+-])|(\d+)([.)])|(#+))(?= |$)/gm,
      (_, sign?: string, digits?: string, end?: string, hashes?: string) =>
        sign ? `\\${sign}` : digits ? `${digits}\\${end}` : `\\${hashes}`,
    );
}

/** Underscores matter at the ends of a word and beside punctuation, the way prettier sees it. */
function escapeWord(word: string): string {
  return word
    .replace(/[\\`*[\]<>]/g, "\\$&")
    .replace(
      /(^|[!-/:-@[-^`{-~])(_+)|(_+)([!-/:-@[-^`{-~]|$)/g,
      (_, before = "", first = "", last = "", after = "") =>
        `${before}${String(first || last).replace(/_/g, "\\_")}${after}`,
    )
    .replace(/&(?=#?\w+;)/g, "&amp;");
}

/** A code span: as many backticks as it takes. */
export function markdownCode(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, " ");
  const runs = plain.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return plain.includes("`") ? `${fence} ${plain} ${fence}` : `\`${plain}\``;
}
