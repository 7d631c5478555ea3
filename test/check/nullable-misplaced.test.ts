import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("a request never holds null", () => {
  const act = `
input:
  Name:
    nullable: true
    doc: What it is called.
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual(["actions/Act.yaml:4 nullable-misplaced"]);
});

test("an answer may", () => {
  const act = `
output:
  Name: { nullable: true, doc: What it is called. }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
