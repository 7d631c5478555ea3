import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../../runtime/src/json/parse-json.js";
import { jsonText } from "./json-text.js";
import { referenceParse } from "./reference-parser.js";

test.each([
  ["9007199254740991", 9007199254740991],
  ["-9007199254740991", -9007199254740991],
  ["9007199254740992", 9007199254740992n],
  ["9007199254740993", 9007199254740993n],
  ["-9007199254740993", -9007199254740993n],
  ["18446744073709551615", 18446744073709551615n],
  [" \t\r\n18446744073709551615\n", 18446744073709551615n],
  ["[1,18446744073709551615]", [1, 18446744073709551615n]],
  ['{"A" :\n-18446744073709551615}', { A: -18446744073709551615n }],
])("%s: no digit is lost", (text, value) => {
  expect(parseJson(text)).toStrictEqual(value);
});

describe("what only looks like such an integer", () => {
  // A true one beside it, so that the slow way is taken.
  const BIG = "12345678901234567890";
  test.each([
    ["1234567890123456789.5", Number("1234567890123456789.5")],
    ["0.12345678901234567890", Number("0.12345678901234567890")],
    ["12345678901234567890e-3", Number("12345678901234567890e-3")],
    ["1E400", Infinity],
    ["-0", -0],
    ["0000".slice(3), 0],
    ['"12345678901234567890"', BIG],
    [`"a: ${BIG}, [${BIG}] -${BIG}"`, `a: ${BIG}, [${BIG}] -${BIG}`],
    [`"\\\\\\":${BIG}"`, `\\":${BIG}`],
    [`"i${BIG}"`, `i${BIG}`],
    [String.raw`"\u0069${BIG}"`, `i${BIG}`],
    ['""', ""],
    ['"t"', "t"],
    [`{"${BIG}":{"":"i1"}}`, { [BIG]: { "": "i1" } }],
  ])("%s", (text, value) => {
    expect(parseJson(`[${text}, ${BIG}]`)).toStrictEqual([value, BigInt(BIG)]);
  });
});

test("members called __proto__ and toString stay data, the last of two wins", () => {
  const text = '{"__proto__":{"A":12345678901234567890},"toString":1,"B":1,"2":2,"B":3}';
  const value = parseJson(text) as Record<string, unknown>;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.entries(value)).toEqual([
    ["2", 2],
    ["__proto__", { A: 12345678901234567890n }],
    ["toString", 1],
    ["B", 3],
  ]);
});

test.each([
  "",
  "01234567890123456789",
  "-",
  "12345678901234567890,",
  '{"A":12345678901234567890x}',
  '["\\x12345678901234567890", 12345678901234567890]',
  '[12345678901234567890, "\n"]',
  "[+12345678901234567890]",
  "[12345678901234567890.]",
])("%j is refused as JSON.parse refuses it", (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test("a text of megabytes beside such an integer", () => {
  const long = String.raw`\"`.repeat(2_000_000);
  const { A, B } = parseJson(`{"A":"${long}","B":12345678901234567890}`) as Record<string, unknown>;
  expect(A).toHaveLength(2_000_000);
  expect(B).toBe(12345678901234567890n);
});

test("agrees with a parser by the book on any JSON", () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      expect(parseJson(text)).toStrictEqual(referenceParse(text));
    }),
    { numRuns: 2000 },
  );
});

test("agrees with it on what is no JSON, too", () => {
  const broken = fc.tuple(
    jsonText,
    fc.nat(),
    fc.constantFrom("", ",", '"', "\\", "0", "-", "}", "1"),
  );
  const outcome = (parse: (text: string) => unknown, text: string): unknown => {
    try {
      return parse(text);
    } catch (error) {
      return (error as Error).name;
    }
  };
  fc.assert(
    fc.property(broken, ([text, where, what]) => {
      const at = where % (text.length + 1);
      const bad = text.slice(0, at) + what + text.slice(at + 1);
      expect(outcome(parseJson, bad)).toStrictEqual(outcome(referenceParse, bad));
    }),
    { numRuns: 2000 },
  );
});
