import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("a value without a meaning", () => {
  const act = `
input:
  Kind:
    enum:
      A: the first
      B:
    doc: Which one.
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual(["actions/Act.yaml:6 enum-undocumented"]);
});

test("a meaning of one word will do", () => {
  const act = `
input:
  Kind: { enum: { A: first, B: second }, doc: Which one. }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
