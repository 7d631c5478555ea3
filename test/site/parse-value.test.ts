import { expect, test } from "vitest";
import { parseLines, parseValue } from "../../generator/site/form/parse-value.js";

test.each([
  ["string", "42", "42"],
  ["string", " a ", " a "],
  ["string", "", undefined],
  ["string", "   ", undefined],
  ["integer", "42", 42],
  ["integer", " -1 ", -1],
  ["integer", "9007199254740993", 9007199254740993n],
  ["integer", "1.5", 1.5],
  ["integer", "1e3", 1000],
  ["integer", "0x10", "0x10"],
  ["integer", "many", "many"],
  ["integer", "Infinity", "Infinity"],
  ["float", "0.25", 0.25],
  ["float", ".5", 0.5],
  ["float", "1.", 1],
  ["float", "1,5", "1,5"],
  ["boolean", "true", true],
  ["boolean", "false", false],
  ["boolean", "", undefined],
])("%s: what is typed as %o", (type, typed, value) => {
  expect(parseValue(type, typed)).toBe(value);
});

test("lists have an item a line", () => {
  expect(parseLines("integer", "1\n\n2\nx\n")).toEqual([1, 2, "x"]);
  expect(parseLines("string", " \n")).toBeUndefined();
});
