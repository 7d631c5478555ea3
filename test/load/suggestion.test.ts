import { expect, test } from "vitest";
import { suggestion } from "../../generator/load/suggestion.js";

const KEYS = ["summary", "doc", "rate", "region", "input", "output", "minItems", "maxItems"];

test.each([
  ["sumary", "summary"],
  ["summery", "summary"],
  ["dco", "doc"],
  ["ouptut", "output"],
  ["REGION", "region"],
  ["maxitems", "maxItems"],
  ["minitem", "minItems"],
])("%s: did you mean %s?", (name, meant) => {
  expect(suggestion(name, KEYS)).toBe(`, did you mean "${meant}"?`);
});

test.each(["", "x", "description", "waiters", "a".repeat(1000)])("%s is near to none", (name) => {
  expect(suggestion(name, KEYS)).toBe("");
});

test("of two that are equally near the first is named", () => {
  expect(suggestion("axItems", ["minItems", "maxItems", "faxItems"])).toContain('"maxItems"');
});

test("nothing is known", () => {
  expect(suggestion("anything", [])).toBe("");
});

test("names that every object inherits are no suggestions", () => {
  expect(suggestion("constructo", KEYS)).toBe("");
});
