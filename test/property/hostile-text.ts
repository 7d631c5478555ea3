import fc from "fast-check";

/** Pieces that code, comments, Markdown, HTML or terminals read as something else than text. */
const PIECES = [
  "*/", "/*", "//", "</script>", "<!--", "-->", "]]>", "<b>", "&amp;", "&#60;", "`", "```", "~~~", "~~", "${", "}", "{{x}}",
  "{%", "'", '"', "\\", "\\u", "\\'", "\r\n", "\n", "\n\n", "\t", "    ", "- ", "+ ", "* ", "1. ", "2) ", "# ", "> ", "---", "***",
  "___", "===", "| a | b |", "|---|---|", "[a](b)", "![a](b)", "[x]: y", "[^1]", "<http://a.example>", "a_b", "_a_", "__",
  "$$", "$a$", ":::", "@see", "*", "/", " ", "words and more words", "语言", "😀", "\u2028", "\u2029", "\u202e", "\u061c",
  "\ufeff", "\u0000", "\u001b[31m", "\u009b", "\ud800", "\udc00", "\u{e0041}", "\u00a0", "\u3000",
]; // prettier-ignore

/** Text with what gives trouble in it, more often than chance would. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(""));
