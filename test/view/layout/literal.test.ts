import { expect, test } from "vitest";
import { print } from "../../../generator/view/layout/doc.js";
import { dataDoc, regexLiteral, stringLiteral } from "../../../generator/view/layout/literal.js";

test.each<[text: string, literal: string]>([
  ["plain", '"plain"'],
  ["", '""'],
  ["it's", `"it's"`],
  ['say "so"', `'say "so"'`],
  [`say "so", it's`, `'say "so", it\\'s'`],
  [`one " one '`, `"one \\" one '"`],
  ["back\\slash", '"back\\\\slash"'],
  ['\\"', `'\\\\"'`],
  ["a\nb\r\tc", '"a\\nb\\r\\tc"'],
  ["\u0000\u0007\u001b", '"\\u0000\\u0007\\u001b"'],
  ["\u007f\u009b", '"\\u007f\\u009b"'],
  ["\u2028\u2029\ufeff", '"\\u2028\\u2029\\ufeff"'],
  ["\u202e\u2066\u200e\u061c", '"\\u202e\\u2066\\u200e\\u061c"'],
  ["\u{e0041}", '"\\udb40\\udc41"'],
  ["\ud800", '"\\ud800"'],
  ["</script>", '"\\u003c/script>"'],
  ["<!-- x", '"\\u003c!-- x"'],
  ["a < b", '"a < b"'],
  ["*/ x /*", '"*\\u002f x /*"'],
  ["`${x}`", '"`${x}`"'],
  ["语 😀", '"语 😀"'],
])("%j", (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
  expect(new Function(`return ${literal}`)()).toBe(text);
});

test.each<[source: string, literal: string]>([
  ["^[a-z]+$", "/^[a-z]+$/u"],
  ["a/b", "/a\\/b/u"],
  ["", "/(?:)/u"],
  ["\n", "/\\n/u"],
  ["[\u2028\u202e]", "/[\\u2028\\u{202e}]/u"],
  ["\u0007", "/\\u{7}/u"],
  ["\u{e0041}", "/\\u{e0041}/u"],
  ["😀", "/😀/u"],
  ["</script>", "/<\\/script>/u"],
])("the regular expression %j", (source, literal) => {
  expect(regexLiteral(source)).toBe(literal);
  const parsed = new Function(`return ${literal}`)() as RegExp;
  expect(parsed.flags).toBe("u");
});

const typescript = (value: Parameters<typeof dataDoc>[0]): string =>
  print(dataDoc(value, { json: false }));
const json = (value: Parameters<typeof dataDoc>[0]): string =>
  print(dataDoc(value, { json: true }));

test("data as code and as JSON", () => {
  const value = { Name: "it's", "a-b": [1, 2], Empty: {}, None: [], Deep: { On: true, No: null } };
  expect(typescript(value)).toBe(`{
  Name: "it's",
  "a-b": [1, 2],
  Empty: {},
  None: [],
  Deep: {
    On: true,
    No: null,
  },
}`);
  expect(json(value)).toBe(`{
  "Name": "it's",
  "a-b": [1, 2],
  "Empty": {},
  "None": [],
  "Deep": {
    "On": true,
    "No": null
  }
}`);
});

test("a long text goes on a line of its own, unless its key is short", () => {
  const long = "x".repeat(90);
  expect(typescript({ Content: long })).toBe(`{\n  Content:\n    "${long}",\n}`);
  expect(typescript({ Text: long })).toBe(`{\n  Text: "${long}",\n}`);
  expect(json({ Content: long })).toBe(`{\n  "Content": "${long}"\n}`);
});

test("no data sets a prototype", () => {
  const value = JSON.parse('{ "__proto__": { "a": 1 } }') as Parameters<typeof dataDoc>[0];
  expect(typescript(value)).toContain('["__proto__"]: {');
  expect(Object.keys(new Function(`return ${typescript(value)}`)() as object)).toEqual([
    "__proto__",
  ]);
  expect(JSON.parse(json(value))).toEqual(value);
});

test("JSON shows what is not seen", () => {
  expect(json({ A: "\u202e\u009b" })).toBe('{\n  "A": "\\u202e\\u009b"\n}');
});
