/*
 * Text that breaks out of whatever it is put into, if that is not made with care: comments, strings,
 * templates, Markdown, HTML, YAML, terminals, file names.
 */

/** May stand in a description: it must come out as inert text. */
export const AWKWARD: readonly string[] = [
  "*/ process.exit(1); /*",
  "*\\/ */*/",
  "//<!--",
  "${process.exit(1)}",
  "`${'a'}`",
  "\\",
  "\\u002a/",
  '"); process.exit(1); ("',
  "'; process.exit(1); '",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!-- --> & &amp; &#42;/",
  "{{constructor}} {{{this}}} {{> notice}}",
  "{% raw %} <%= 1 %>",
  "[link](javascript:alert(1)) ![x](//example.com/x.png)",
  "# Heading\n\n```ts\nprocess.exit(1)\n```\n",
  "| a | b |\n|---|---|",
  "- item\n- item\n  - item",
  "line one\nline two",
  "@throws {Nothing} {@link constructor}",
  "@deprecated",
  "__proto__ constructor prototype toString",
  "😀👩‍👩‍👧‍👦🏳️‍🌈",
  "汉字かなカナ한글",
  "e\u0301\u0323 Z\u0351\u036b\u0343",
  "İıſß ﬁ",
  "long".repeat(1200),
  "word ".repeat(600),
  "a".repeat(300) + " " + "b".repeat(300),
  "%s %d %o %%",
  "::error file=x::y",
  "$1 $& $` $'",
  "\\n\\t\\0",
  "/regex/gu",
];

/** May not stand anywhere: it must be refused, and spelt out where it is shown. */
export const FORBIDDEN: readonly string[] = [
  "\u001b[31mred\u001b[0m",
  "\u001b]0;title\u0007",
  "\u0000",
  "\u0008\u0008\u0008",
  "\u007f",
  "\u009b31m",
  "\u0085",
  "\r\nSet-Cookie: x",
  "\r",
  "\u2028",
  "\u2029",
  "\u202egnp.exe",
  "\u2066a\u2069",
  "\u200f\u200e\u061c",
  "\ufeff",
  "\u200b\u2060",
  "\ud800",
  "\udc00\ud800",
  "\ue000\uffff\ufffe",
  "\u{e0041}\u{e0042}",
];

/** Wire names that trip up code which uses them as its own. All are allowed. */
export const AWKWARD_NAMES: readonly string[] = [
  ..."constructor toString valueOf hasOwnProperty isPrototypeOf prototype __proto__ length name caller arguments".split(
    " ",
  ),
  ..."eval await async default class function delete new this null true false undefined NaN Infinity enum interface type".split(
    " ",
  ),
  ..."import export package private public static yield let var const of get set as from".split(
    " ",
  ),
  ..."Boolean Number String Object Array Symbol Promise Error Record Partial Readonly Date RegExp Math JSON Map Set".split(
    " ",
  ),
  ..."Client Action Issue CallOptions Paginator Sender Service OpenUnion StandardSchema ServiceErrorCode".split(
    " ",
  ),
  ..."issues v i known key item report text integer flag filled list lookup range format now num members checkInput".split(
    " ",
  ),
  ..."index Index INDEX a A aA Aa AA a1 a_1 a_b A_B aB AB RequestId requestid Con Nul Aux Prn com1 LPT1".split(
    " ",
  ),
  "x".repeat(100),
].filter((name) => name !== "__proto__");

/** Names that must be refused. */
export const FORBIDDEN_NAMES: readonly string[] = [
  "__proto__",
  "..",
  ".",
  "../evil",
  "a/b",
  "a\\b",
  "/etc/passwd",
  "C:x",
  "a b",
  "",
  " ",
  "1a",
  "-a",
  "a-b",
  "a.b",
  "ä",
  "名前",
  "😀",
  "a\u0000b",
  "a\nb",
  "\u202ea",
  "<<",
  "x".repeat(101),
  "*/",
  "${a}",
  "a;b",
];
