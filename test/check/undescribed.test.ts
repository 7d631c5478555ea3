import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("a dash or a TODO is no description", () => {
  const act = `
summary: TODO
input:
  Name: "-"
  Kind: { enum: { A: tbd, B: the other kind }, doc: None. }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([
    "actions/Act.yaml:2 undescribed",
    "actions/Act.yaml:4 undescribed",
    "actions/Act.yaml:5 undescribed",
    "actions/Act.yaml:5 undescribed",
  ]);
});

test("a value may mean none, and a description may be short", () => {
  const act = `
input:
  Kind: { enum: { A: none, B: unknown }, doc: Todos are made of this kind. }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
