import fc from "fast-check";
import { expect, test } from "vitest";
import { ExpressionError, fieldsOf, parseComparison } from "../../generator/model/expression.js";
import type { Field, FieldPath, Term } from "../../generator/model/field.js";

/** A path to a field that is no more than its name; one that starts with D is a date. */
function path(text: string): FieldPath {
  const constraints = text.startsWith("D") ? { format: "date" } : {};
  return { text, steps: [], field: { name: text, constraints } as unknown as Field };
}

const parse = (text: string) => parseComparison(text, path);

/** A term with all its parentheses. */
function shown(term: Term): string {
  switch (term.kind) {
    case "number":
      return String(term.value);
    case "duration":
      return `${term.seconds}s`;
    case "now":
      return "now";
    case "field":
      return term.path.text;
    case "operation":
      return `(${shown(term.left)} ${term.operator} ${shown(term.right)})`;
  }
}

test.each<[text: string, left: string, operator: string, right: string]>([
  ["A <= B", "A", "<=", "B"],
  ["A+B<C", "(A + B)", "<", "C"],
  ["A - B - C >= 1", "((A - B) - C)", ">=", "1"],
  ["A + B * C > 0.5", "(A + (B * C))", ">", "0.5"],
  ["A * B * C == 0", "((A * B) * C)", "==", "0"],
  ["(A + B) * C != 1", "((A + B) * C)", "!=", "1"],
  ["((A)) <= (B - (C - D))", "A", "<=", "(B - (C - D))"],
  ["A.B[].C <= A.D", "A.B[].C", "<=", "A.D"],
  ["End - Start <= 24h", "(End - Start)", "<=", "86400s"],
  ["A <= 30s", "A", "<=", "30s"],
  ["A <= 5min", "A", "<=", "300s"],
  ["A <= 1.5d", "A", "<=", "129600s"],
  ["now - Start <= 14d", "(now - Start)", "<=", "1209600s"],
  ["now.A <= nowhere", "now.A", "<=", "nowhere"],
  ["  A\n<=\tB  ", "A", "<=", "B"],
  ["A <= 9007199254740991", "A", "<=", "9007199254740991"],
  ["s <= h", "s", "<=", "h"],
])("%s", (text, left, operator, right) => {
  const comparison = parse(text);
  expect(comparison.text).toBe(text);
  expect([shown(comparison.left), comparison.operator, shown(comparison.right)]).toEqual([
    left,
    operator,
    right,
  ]);
});

test.each<[text: string, time: boolean]>([
  ["A <= B", false],
  ["A <= 5", false],
  ["A <= 5s", true],
  ["now <= A", true],
  ["A + Date <= 1", true],
  ["A * (B + now) <= 1", true],
])("%s compares times: %s", (text, time) => {
  expect(parse(text).time).toBe(time);
});

test.each<[text: string, message: string]>([
  ["", "the comparison ends too early"],
  ["A", "one of <=, <, >=, >, ==, != is missing"],
  ["A <=", "the comparison ends too early"],
  ["<= A", '"<=" stands where a value should'],
  ["A <= B <= C", '"<=" is left over'],
  ["A B <= C", "one of <=, <, >=, >, ==, != is missing"],
  ["A + <= B", '"<=" stands where a value should'],
  ["(A <= B", "a parenthesis is not closed"],
  ["A <= B)", '")" is left over'],
  ["A = B", '"= B" cannot be read'],
  ["A <= B / C", '"/ C" cannot be read'],
  ["A <= 5 apples", '"apples" is left over'],
  ["A <= 5w", '"5w" cannot be read'],
  ["A <= 12e5", '"12e5" cannot be read'],
  ["A <= -1", '"-" stands where a value should'],
  ["A <= 'x'", "\"'x'\" cannot be read"],
  ["A[0] <= 1", '"[0] <= 1" cannot be read'],
  ["A <= 9007199254740993", "9007199254740993 is too large"],
  [`A <= ${"9".repeat(400)}`, `${"9".repeat(400)} is too large`],
  [`${"(".repeat(50_000)}A`, "the comparison is too long"],
  [`A <= ${"A + ".repeat(50_000)}A`, "the comparison is too long"],
  [`A <= ${"?".repeat(5_000)}`, `"${"?".repeat(39)}" cannot be read`],
])("%s is refused", (text, message) => {
  expect(() => parse(text)).toThrow(new ExpressionError(message));
});

test("the fields that a comparison reads, from left to right", () => {
  const { left, right } = parse("A + B * (C - 1) <= A.B[].C + now");
  expect(fieldsOf(left).map(({ text }) => text)).toEqual(["A", "B", "C"]);
  expect(fieldsOf(right).map(({ text }) => text)).toEqual(["A.B[].C"]);
});

test("no text does more than fail", () => {
  const piece = fc.constantFrom(
    "A",
    "A.B",
    "(",
    ")",
    "+",
    "-",
    "*",
    "<=",
    "==",
    "1",
    "24h",
    "now",
    " ",
    "[]",
    ".",
    "é",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (source) => {
      try {
        const { left, right } = parse(source);
        fieldsOf(left);
        fieldsOf(right);
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError);
      }
    }),
    { numRuns: 5_000 },
  );
});
