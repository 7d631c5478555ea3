import { expect, test } from "vitest";
import { markdownCode, markdownText } from "../../generator/view/markdown.js";

test.each<[text: string, markdown: string]>([
  ["plain text.", "plain text."],
  ["snake_case_name", "snake_case_name"],
  ["_start and end_", "\\_start and end\\_"],
  ["é_a_语", "é&#95;a&#95;语"],
  ["a*b*c", "a\\*b\\*c"],
  ["`code`", "\\`code\\`"],
  ["[link](http://x)", "\\[link\\](http\\://x)"],
  ["![image](x)", "!\\[image\\](x)"],
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["<http://x>", "\\<http\\://x\\>"],
  ["&lt;b&gt; & co", "&amp;lt;b&amp;gt; & co"],
  ["back\\slash", "back\\\\slash"],
  ["~~gone~~", "\\~\\~gone\\~\\~"],
  ["https://a.example/b_c", "https\\://a.example/b_c"],
  ["www.example.com", "www\\.example.com"],
  ["a@b.example", "a\\@b.example"],
  ["{{ x }} {% y %} {z}", "\\{{ x }} \\{% y %} {z}"],
  ["~~~", "\\~\\~\\~"],
  ["heading #", "heading \\#"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["1. item", "1\\. item"],
  ["1) item", "1\\) item"],
  ["# heading", "\\# heading"],
  ["> quote", "\\> quote"],
  ["---", "\\---"],
  ["===", "==="],
  ["a\nb", "a b"],
  ["a\n\nb", "a\n\nb"],
  ["a\n \n\n# b", "a\n\n\\# b"],
  ["a  \n b", "a b"],
  ["    code", "code"],
  ["a\u0000\u202eb", "a b"],
  ["语 😀", "语 😀"],
  ["", ""],
])("%j", (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

test.each<[text: string, code: string]>([
  ["RoomId", "`RoomId`"],
  ["a`b", "``a`b``"],
  ["``", "` `` `"],
  ["`a", "`` `a ``"],
  [" a  b ", "`a b`"],
  ["a\nb", "`a b`"],
  ["<b>*_", "`<b>*_`"],
])("%j as code", (text, code) => {
  expect(markdownCode(text)).toBe(code);
});
