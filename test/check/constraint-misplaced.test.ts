import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test.each([
  ["min: 1", "string"],
  ["multipleOf: 2", "string"],
  ["ranges: [[1, 2]]", "boolean"],
  ["minLength: 1", "integer"],
  ["pattern: ^a$", "float"],
  ["maxBytes: 3", "TouchSettings"],
  ["format: url", "integer"],
  ["format: unix-seconds", "boolean"],
  ["minItems: 1", "string"],
  ["uniqueItems: true", "integer"],
  ["uniqueItems: true", "TouchSettings[]"],
  ["enum: { true: on }", "boolean"],
  ["open: true", "string"],
  ["unit: seconds", "string"],
  ["whenEmpty: Nothing happens.", "integer"],
  ["json: { members: { Name: Who it is. } }", "string"],
])("%s on %s", (key, type) => {
  const act = `
input:
  Value:
    type: ${type}
    ${key}
    doc: What it works on.
`;
  const files = { "structures/TouchSettings.yaml": "\n", "actions/Act.yaml": act };
  expect(problems(files)).toEqual(["actions/Act.yaml:5 constraint-misplaced"]);
});

test("limits that a rule puts on a parameter", () => {
  const act = `
input:
  Names: { type: "string[]", doc: Who they are. }
rules:
  - restrict: { Names: { maxItems: 3, max: 3 } }
  - restrict:
      Names[]:
        maxItems: 3
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([
    "actions/Act.yaml:5 constraint-misplaced",
    "actions/Act.yaml:8 constraint-misplaced",
  ]);
});

test("each key where it belongs", () => {
  const act = `
input:
  Names: { type: "string[]", minItems: 1, uniqueItems: true, maxLength: 3, whenEmpty: Nobody., doc: Who they are. }
  Time: { type: integer, format: unix-milliseconds, min: 0, doc: When it was. }
  Wait: { type: float, unit: seconds, exclusiveMin: 0, doc: How long. }
  Text: { format: json, json: { members: { Name: Who it is. } }, whenEmpty: Nothing is said., doc: What is said. }
rules:
  - restrict: { Names: { maxItems: 3 } }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
