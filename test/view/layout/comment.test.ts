import { expect, test } from "vitest";
import { commentText, docComment, wrap } from "../../../generator/view/layout/comment.js";

test.each<[text: string, safe: string]>([
  ["plain", "plain"],
  ["a */ b", "a *\\/ b"],
  ["**/", "**\\/"],
  ["*\u200b/", "* /"],
  ["a\u0000b\u001b[31m", "a b [31m"],
  ["a\u202eb\u2028c", "a b c"],
  ["a\r\nb", "a \nb"],
  ["@deprecated x", "\\@deprecated x"],
  ["see {@link X}", "see {\\@link X}"],
  ["a@b.example", "a@b.example"],
  ["line\n@throws y", "line\n\\@throws y"],
  ["`${x}` </script>", "`${x}` </script>"],
  ["语 😀", "语 😀"],
])("%j in a comment", (text, safe) => {
  expect(commentText(text)).toBe(safe);
});

test("words are wrapped, paragraphs and items kept apart", () => {
  expect(wrap("one two three\nfour\n\n- five six seven\n- eight", 9)).toEqual([
    "one two",
    "three",
    "four",
    "",
    "- five",
    "  six",
    "  seven",
    "- eight",
  ]);
  expect(wrap("averyverylongword b", 5)).toEqual(["averyverylongword", "b"]);
  expect(wrap("  ", 5)).toEqual([]);
});

test("one short block stays on one line", () => {
  expect(docComment(["The room."])).toBe("/** The room. */\n");
  expect(docComment(["The room."], 2)).toBe("  /** The room. */\n");
  expect(docComment(["", " "])).toBe("");
});

test.each([
  [93, 1],
  [94, 1],
  [95, 3],
])("a block of %i columns takes %i lines", (columns, lines) => {
  const comment = docComment(["x".repeat(columns)]);
  expect(comment.trimEnd().split("\n")).toHaveLength(lines);
  for (const line of comment.split("\n")) expect(line.length).toBeLessThanOrEqual(101);
});

test("blocks are set apart, tags are not", () => {
  expect(docComment(["A.", "B.", "@see x", "@deprecated y"])).toBe(`/**
 * A.
 *
 * B.
 *
 * @see x
 * @deprecated y
 */
`);
});

test("lines keep to the width", () => {
  const comment = docComment([Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ")], 4);
  for (const line of comment.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});
