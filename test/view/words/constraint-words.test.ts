import { expect, test } from "vitest";
import { FORMATS } from "../../../generator/load/format/field.js";
import {
  constraintWords,
  listing,
  sentence,
} from "../../../generator/view/words/constraint-words.js";
import { actionOf } from "../view-yaml.js";

const words = (keys: string): string =>
  constraintWords(actionOf(`A: { ${keys}, doc: x }`).action.input[0]!).join(", ");

test.each<[keys: string, words: string]>([
  ["type: integer", ""],
  ["type: integer, min: 1, max: 100", "1 to 100"],
  ["type: integer, min: 1", "at least 1"],
  ["type: integer, max: 0", "at most 0"],
  ["type: integer, min: 5, max: 5", "exactly 5"],
  ["type: float, exclusiveMin: 0, exclusiveMax: 1.5", "greater than 0, less than 1.5"],
  ["type: integer, ranges: [0, [10, 20], 30]", "0 or 10 to 20 or 30"],
  ["type: integer, notValues: [0, 7]", "not 0 or 7"],
  ["type: integer, multipleOf: 2", "a multiple of 2"],
  ["type: integer, min: 1, unit: seconds", "at least 1, in seconds"],
  ["unit: 90kHz ticks, type: integer", "in 90kHz ticks"],
  ["minLength: 1, maxLength: 64", "1 to 64 characters"],
  ["maxLength: 1", "at most 1 character"],
  ["minLength: 32, maxLength: 32", "exactly 32 characters"],
  ["maxBytes: 128", "at most 128 bytes in UTF-8"],
  ["pattern: '^[a-z]+$'", "matches ^[a-z]+$"],
  ["format: date", "a date, YYYY-MM-DD"],
  ["type: 'string[]', minItems: 1, maxItems: 1", "exactly 1 item"],
  ["type: 'string[]', maxItems: 5, uniqueItems: true", "at most 5 items, no item twice"],
  [
    "type: 'string[]', maxItems: 5, maxLength: 9, format: hex",
    "at most 5 items, each at most 9 characters, hexadecimal digits",
  ],
  ["enum: { A: a, B: b }", ""],
])("%s: %s", (keys, expected) => {
  expect(words(keys)).toBe(expected);
});

test.each(FORMATS)("the format %s has words", (format) => {
  expect(words(`format: ${format}`)).toMatch(/\w/);
});

test.each([
  ["closes it", "Closes it."],
  ["Closes it.", "Closes it."],
  ["  really? ", "Really?"],
  ["in short (or long)", "In short (or long)."],
  ["(In short.)", "(In short.)"],
  ["such as:", "Such as:"],
  ["语言", "语言."],
])("%s as a sentence: %s", (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

test("listing", () => {
  expect(listing([], "and")).toBe("");
  expect(listing(["a"], "and")).toBe("a");
  expect(listing(["a", "b"], "or")).toBe("a or b");
  expect(listing(["a", "b", "c"], "and")).toBe("a, b and c");
});
