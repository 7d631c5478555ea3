import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test.each([
  ["min: 3", "max: 2", "integer"],
  ["exclusiveMin: 2", "max: 2", "integer"],
  ["exclusiveMin: 2", "exclusiveMax: 2", "float"],
  ["minLength: 3", "maxLength: 2", "string"],
  ["minLength: 9", "maxBytes: 8", "string"],
  ["minItems: 3", "maxItems: 2", "string[]"],
  ["exclusiveMin: 1", "min: 2", "integer"],
  ["multipleOf: 0", "min: 1", "integer"],
  ["ranges: [[5, 9], [1, 3]]", "min: 0", "integer"],
  ["ranges: [[1, 5], [5, 9]]", "min: 0", "integer"],
  ["ranges: [[1, 5]]", "max: 4", "integer"],
  ["notValues: [7]", "max: 4", "integer"],
  ["notValues: [a]", "max: 4", "integer"],
  ['enum: { "7": seven }', "max: 4", "integer"],
  ["enum: { abc: letters }", "maxLength: 2", "string"],
  ["enum: { abc: letters }", "pattern: ^[A-Z]+$", "string"],
  ["enum: { xyz: letters }", "format: hex", "string"],
])("%s with %s", (key, other, type) => {
  const act = `
input:
  Value:
    type: ${type}
    doc: What it works on.
    ${key}
    ${other}
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([
    "actions/Act.yaml:6 constraint-contradiction",
  ]);
});

test("a rule's limits against the parameter's own", () => {
  const act = `
input:
  Note: A remark.
  Size: { type: integer, min: 10, enum: { "10": small, "20": large }, doc: How big. }
rules:
  - when: { Note: { present: true } }
    restrict:
      Size:
        max: 5
  - when: { Note: { present: true } }
    restrict:
      Size:
        enum: [10, 30]
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([
    "actions/Act.yaml:9 constraint-contradiction",
    "actions/Act.yaml:13 constraint-contradiction",
  ]);
});

test("limits that leave something", () => {
  const act = `
input:
  Size: { type: integer, min: 2, max: 2, doc: How big. }
  Wait: { type: integer, unit: seconds, ranges: [0, [10, 60]], notValues: [30], doc: How long. }
  Kind: { enum: { ab: the first }, open: true, maxLength: 2, pattern: "^[a-z]+$", doc: Which one. }
  Names: { type: "string[]", minItems: 2, maxItems: 2, doc: Who they are. }
rules:
  - when: { Kind: ab }
    restrict: { Wait: { min: 10, max: 20 } }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
