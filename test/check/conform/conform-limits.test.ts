import { expect, test } from "vitest";
import { valueIssues } from "./conform-yaml.js";

const PATTERN = 'pattern: "^[a-z]+$"';

test.each<[keys: string, value: unknown, code?: string]>([
  ["type: integer, min: 1, max: 3", 1],
  ["type: integer, min: 1, max: 3", 3],
  ["type: integer, min: 1, max: 3", 0, "min"],
  ["type: integer, min: 1, max: 3", 4, "max"],
  ["type: float, exclusiveMin: 0, exclusiveMax: 1", 0.5],
  ["type: float, exclusiveMin: 0, exclusiveMax: 1", 0, "exclusive-min"],
  ["type: float, exclusiveMin: 0, exclusiveMax: 1", 1, "exclusive-max"],
  ["type: integer, multipleOf: 4", -8],
  ["type: integer, multipleOf: 4", 6, "multiple-of"],
  ["type: integer, multipleOf: 4", 4_000_000_000_002, "multiple-of"],
  ["type: float, multipleOf: 0.1", 0.3],
  ["type: float, multipleOf: 0.1", 1_234_567.8],
  ["type: float, multipleOf: 0.1", 0.35, "multiple-of"],
  ["type: integer, ranges: [0, [10, 20]]", 0],
  ["type: integer, ranges: [0, [10, 20]]", 20],
  ["type: integer, ranges: [0, [10, 20]]", 5, "range"],
  ["type: integer, notValues: [0]", 1],
  ["type: integer, notValues: [0]", 0, "excluded"],
  ["notValues: [none]", "none", "excluded"],
  ["enum: { A: one, B: two }", "A"],
  ["enum: { A: one, B: two }", "C", "enum"],
  ["enum: { A: one, B: two }, open: true", "C"],
  ['type: integer, enum: { "1": one, "-1": two }', -1],
  ['type: integer, enum: { "1": one }', 2, "enum"],
  ['type: float, enum: { "0.5": half }', 0.5],
  ["minLength: 2, maxLength: 3", "😀😀"],
  ["minLength: 2, maxLength: 3", "😀", "min-length"],
  ["minLength: 2, maxLength: 3", "abcd", "max-length"],
  ["maxBytes: 3", "é"],
  ["maxBytes: 3", "éé", "max-bytes"],
  ["maxBytes: 3", "\ud800"],
  [PATTERN, "abc"],
  [PATTERN, "abC", "pattern"],
  ['type: "string[]", minItems: 1, maxItems: 2', ["a"]],
  ['type: "string[]", minItems: 1, maxItems: 2', [], "min-items"],
  ['type: "string[]", minItems: 1, maxItems: 2', ["a", "b", "c"], "max-items"],
  ['type: "string[]", uniqueItems: true', ["a", "b"]],
  ['type: "string[]", uniqueItems: true', ["a", "b", "a"], "unique-items"],
])("%s, %j", (keys, value, code) => {
  expect(valueIssues(keys, value)).toEqual(code === undefined ? [] : [`${code} at Value`]);
});

test("limits of a list hold for its items, each at its index", () => {
  const keys = 'type: "string[]", maxLength: 1, enum: { a: one, b: two }';
  expect(valueIssues(keys, ["a", "c", "bb"])).toEqual([
    "enum at Value[1]",
    "enum at Value[2]",
    "max-length at Value[2]",
  ]);
});

test("all that is wrong with one value is told", () => {
  const keys = `minLength: 3, ${PATTERN}, format: url`;
  expect(valueIssues(keys, "A")).toEqual([
    "min-length at Value",
    "pattern at Value",
    "format at Value",
  ]);
});

test("an empty value with a meaning of its own breaks no limit", () => {
  const meaning = "whenEmpty: It means nothing.";
  expect(valueIssues(`minLength: 3, ${PATTERN}, enum: { abc: one }, ${meaning}`, "")).toEqual([]);
  expect(valueIssues(`minLength: 3, ${meaning}`, "a")).toEqual(["min-length at Value"]);
  expect(valueIssues(`type: "string[]", minItems: 1, ${meaning}`, [])).toEqual([]);
  expect(valueIssues(`type: "string[]", minLength: 1, ${meaning}`, [""])).toEqual([
    "min-length at Value[0]",
  ]);
});
