import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("defaults that could not be sent", () => {
  const act = `
input:
  Size: { type: integer, max: 3, doc: How big., default: 4 }
  Kind: { enum: { A: the first }, doc: Which one., default: B }
  Flag: { type: boolean, doc: Whether it is so., default: "no" }
  Names: { type: "string[]", maxLength: 1, doc: Who they are., default: [a, bb] }
  Thing: { type: Thing, doc: What it is about., default: { Width: wide } }
`;
  const thing = `
members: { Width: { type: integer, unit: pixels, doc: How wide it is. } }
`;
  expect(problems({ "actions/Act.yaml": act, "structures/Thing.yaml": thing })).toEqual(
    [3, 4, 5, 6, 7].map((line) => `actions/Act.yaml:${line} default-invalid`),
  );
});

test("defaults like any value", () => {
  const act = `
input:
  Size: { type: integer, max: 3, default: 3, doc: How big. }
  Kind: { enum: { A: the first }, open: true, default: B, doc: Which one. }
  Name: { minLength: 1, whenEmpty: Nobody is meant., default: "", doc: Who it is. }
  Names: { type: "string[]", default: [], doc: Who they are. }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
