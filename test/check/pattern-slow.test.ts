import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const files = (pattern: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Name: { pattern: '${pattern}', doc: What it is called. }
`,
});

test.each([
  "^(a+)+$",
  "^((a+))*$",
  "^(\\w+\\s?)*$",
  "^(\\w|\\d)+$",
  "^([a-z]{1,3})+$",
  "^([a-z]+[a-z])*$",
  "^(a+,?){20,30}$",
])("%s", (pattern) => {
  expect(problems(files(pattern))).toEqual(["actions/Act.yaml:3 pattern-slow"]);
});

test.each([
  "^[a-z]+$",
  "^(a+)?$",
  "^\\d+(,\\d+)*$",
  "^([a-z]+-)+x$",
  "^(\\d{1,3}\\.){3}\\d{1,3}$",
  "^(a|b)*$",
  "^[(+)]+$",
])("%s is fine", (pattern) => {
  expect(problems(files(pattern))).toEqual([]);
});

test("a pattern nobody could review", () => {
  expect(problems(files(`^(${"a|".repeat(300)}b)$`))).toEqual(["actions/Act.yaml:3 pattern-slow"]);
});

test("conditions and rules run patterns too", () => {
  const act = `
input: { Name: What it is called., Note: A remark. }
rules:
  - when: { Name: { matches: "(a+)+b" } }
    restrict: { Note: { pattern: "^(a+)+$" } }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([
    "actions/Act.yaml:4 pattern-slow",
    "actions/Act.yaml:5 pattern-slow",
  ]);
});
