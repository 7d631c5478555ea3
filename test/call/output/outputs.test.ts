import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { outputJson } from "../../../generator/call/output/output-json.js";
import { outputTable } from "../../../generator/call/output/output-table.js";
import { outputYaml } from "../../../generator/call/output/output-yaml.js";
import { parseQuery } from "../../../generator/call/output/run-query.js";
import { paletteFor } from "../../../generator/commands/output.js";
import { parseJson } from "../../../runtime/src/index.js";

const plain = paletteFor(false, {});
const big = 12345678901234567890n;

/** What a terminal acts upon, besides line ends. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

const answers = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("\u001b[31m", "\u202e", "a\nb", "\t", "no", "017", "- x", "#", "\u{e0001}"),
    fc.integer(),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.string({ unit: "binary" }), tie("value"), { maxKeys: 3 }),
  ),
})).value;

test("JSON says what the answer says, and moves no terminal", () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const text = outputJson(answer);
      expect(text).not.toMatch(ACTIVE);
      expect(withoutPrototypes(parseJson(text))).toEqual(withoutPrototypes(answer));
    }),
  );
});

test("YAML says what the answer says, and moves no terminal", () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const text = outputYaml(answer);
      expect(text).not.toMatch(ACTIVE);
      const value: unknown = parse(text, { intAsBigInt: true, merge: false });
      expect(allBig(value)).toEqual(allBig(answer));
    }),
  );
});

test("a table moves no terminal", () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(outputTable(answer, plain)).not.toMatch(ACTIVE);
    }),
  );
});

test("JSON is laid out for reading", () => {
  expect(outputJson({ A: [1, { B: big }], C: [], D: {} })).toBe(
    `{\n  "A": [\n    1,\n    {\n      "B": 12345678901234567890\n    }\n  ],\n  "C": [],\n  "D": {}\n}\n`,
  );
});

test("a list of structures is one table, its columns in the order of the answer", () => {
  const rooms = [
    { Id: 7, Name: "一二", Tags: ["a"] },
    { Id: 12345, Name: "x\u001b[2J", Late: true },
  ];
  expect(outputTable(rooms, plain)).toBe(
    [
      "   Id  Name        Tags   Late",
      '    7  一二        ["a"]',
      "12345  x\\u{1b}[2J         true",
      "",
    ].join("\n"),
  );
});

test("what is nested is cut short, and a null among numbers stands with them", () => {
  const items = [
    { Count: null, Inner: { Text: "x".repeat(90) }, Name: "y".repeat(90) },
    { Count: 12, Inner: {}, Name: null },
  ];
  expect(outputTable(items, plain)).toBe(
    [
      `Count  Inner${" ".repeat(55)}  Name`,
      ` null  {"Text":"${"x".repeat(50)}…  ${"y".repeat(90)}`,
      `   12  {}${" ".repeat(58)}  null`,
      "",
    ].join("\n"),
  );
});

test("an answer has its lists below what else it says", () => {
  expect(outputTable({ Total: 1, Rooms: [{ Id: 1 }], RequestId: "r" }, plain)).toBe(
    "Total      1\nRequestId  r\n\nRooms\nId\n 1\n",
  );
  expect(outputTable([], plain)).toBe("(none)\n");
  expect(outputTable(["a", 1], plain)).toBe("a\n1\n");
  expect(outputTable(big, plain)).toBe("12345678901234567890\n");
});

function queried(expression: string, answer: unknown): unknown {
  const query = parseQuery(expression);
  return "problem" in query ? query : query.apply(answer);
}

test("queries see integers in full", () => {
  const answer = {
    A: [
      { B: big, C: "x" },
      { B: big + 1n, C: "y" },
      { B: 1, C: "z" },
    ],
  };
  expect(queried("A[].B", answer)).toEqual({ value: [big, big + 1n, 1] });
  expect(queried("max_by(A, &B).C", answer)).toEqual({ value: "y" });
  expect(queried("sort_by(A, &B)[].B", answer)).toEqual({ value: [1, big, big + 1n] });
  expect(queried("A[?B > `5`].C", answer)).toEqual({ value: ["x", "y"] });
  expect(queried("sort(@)", [10, 9, -5, -10])).toEqual({ value: [-10, -5, 9, 10] });
  expect(queried("A[9]", answer)).toEqual({ value: null });
});

test("integers keep their order and their value in queries", () => {
  const near = fc.bigInt({ min: 2n ** 53n, max: 2n ** 53n + 8n });
  const integers = fc.array(fc.oneof(near, fc.bigInt({ min: -(2n ** 70n), max: -(2n ** 53n) })));
  fc.assert(
    fc.property(integers, (values) => {
      const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(queried("sort(@)", values)).toEqual({ value: sorted });
    }),
  );
});

test("what is no query, or none for this answer, is a problem and no failure", () => {
  expect(queried("A[", {})).toEqual({ problem: expect.stringContaining("Syntax error") as string });
  expect(queried("nosuch(@)", {})).toEqual({
    problem: expect.stringContaining("nosuch") as string,
  });
  expect(queried("max(@)", { A: 1 })).toHaveProperty("problem");
});

/** fast-check makes some objects without a prototype. */
function withoutPrototypes(value: unknown): unknown {
  return mapped(value, (one) => (Object.is(one, -0) ? 0 : one));
}

function allBig(value: unknown): unknown {
  return mapped(value, (one) => (typeof one === "number" ? BigInt(one) : one));
}

function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.entries(value).map(([key, member]) => [key, mapped(member, change)]);
}
