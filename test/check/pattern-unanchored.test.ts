import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const files = (pattern: string): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  Name: { pattern: '${pattern}', doc: What it is called. }
`,
});

test.each(["[a-z]+", "^[a-z]+", "[a-z]+$", "^a|b$", "^a\\$", "(^a)$|b$"])("%s", (pattern) => {
  expect(problems(files(pattern))).toEqual(["actions/Act.yaml:3 pattern-unanchored"]);
});

test.each(["^[a-z]+$", "^a$|^b$", "^(a|b)$", "(^a$)|(^b$)", "^(?!c)[$^]+$", "^https://.*$"])(
  "%s is fine",
  (pattern) => {
    expect(problems(files(pattern))).toEqual([]);
  },
);

test("a rule's pattern too, but a condition may look into a text", () => {
  const act = `
input: { Name: What it is called., Note: A remark. }
rules:
  - when: { Name: { matches: abc } }
    restrict: { Note: { pattern: "[0-9]" } }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual(["actions/Act.yaml:5 pattern-unanchored"]);
});
