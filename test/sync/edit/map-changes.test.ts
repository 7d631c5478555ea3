import { parse } from "yaml";
import { expect, test } from "vitest";
import { changeMap, type MapChange } from "../../../generator/sync/edit/map-changes.js";
import { entryOf } from "../../../generator/sync/edit/map-entries.js";
import { parseRoot } from "../../../generator/sync/edit/parse-root.js";
import { applyEdits } from "../../../generator/sync/edit/text-edit.js";

const ORDER = ["type", "required", "enum", "min", "doc"];

/** Changes the field A of a text; the outcome is YAML. */
function changed(text: string, ...changes: readonly MapChange[]): string {
  const entry = entryOf(parseRoot(text), "A")!;
  const result = applyEdits(text, changeMap(text, entry, { changes, order: ORDER }));
  expect(() => parse(result) as unknown).not.toThrow();
  return result;
}

const INTEGER = { key: "type", source: "integer" };
const REQUIRED = { key: "required", source: "true" };

test.each([
  [
    "a description alone",
    "A: Text. # why\n",
    "A: { type: integer, required: true, doc: Text. } # why\n",
  ],
  ["in quotes", 'A: "Text: x"\n', 'A: { type: integer, required: true, doc: "Text: x" }\n'],
  [
    "that no flow map can hold",
    "A: Text, with {braces}.\nB: x\n",
    "A:\n  type: integer\n  required: true\n  doc: Text, with {braces}.\nB: x\n",
  ],
  [
    "in paragraphs",
    "A: >-\n  One.\n\n  Two.\nB: x\n",
    "A:\n  type: integer\n  required: true\n  doc: >-\n    One.\n\n    Two.\nB: x\n",
  ],
  [
    "on one line",
    'A: { min: 1,  doc: "x" } # c\n',
    'A: { type: integer, required: true, min: 1, doc: "x" } # c\n',
  ],
  [
    "on the next",
    "A:\n  { doc: x }\nB: y\n",
    "A:\n  { type: integer, required: true, doc: x }\nB: y\n",
  ],
  [
    "too long for one",
    `A: { doc: ${"x".repeat(90)} }\n`,
    `A:\n  type: integer\n  required: true\n  doc: ${"x".repeat(90)}\n`,
  ],
  [
    "over several, with comments",
    "A: {\n  min: 1, # least\n  doc: x }\n",
    "A:\n  type: integer\n  required: true\n  min: 1\n  # least\n  doc: x\n",
  ],
  [
    "line by line",
    "A:\n  # about min\n  min: 1 # least\n\n  doc: x\n  # end\nB: y\n",
    "A:\n  type: integer\n  required: true\n  # about min\n  min: 1 # least\n\n  doc: x\n  # end\nB: y\n",
  ],
  ["without a last line end", "A: Text.", "A: { type: integer, required: true, doc: Text. }"],
])("two keys come into a field: %s", (_, text, expected) => {
  expect(changed(text, INTEGER, REQUIRED)).toBe(expected);
});

test("keys go, and what is left is written as short as can be", () => {
  const gone = [
    { key: "type", source: undefined },
    { key: "min", source: undefined },
  ];
  expect(changed('A: { type: integer, min: 1, doc: "x" }\n', ...gone)).toBe('A: "x"\n');
  expect(changed("A:\n  type: integer\n  doc: x # y\n  min: 1\n", ...gone)).toBe(
    "A:\n  doc: x # y\n",
  );
});

test("a value is replaced, with its comment left alone", () => {
  expect(changed("A:\n  type: string # t\n  doc: x\n", { key: "type", source: '"float[]"' })).toBe(
    "A:\n  type: float[] # t\n  doc: x\n",
  );
});

test("values of an enum come and go, wherever it is written", () => {
  const inner = {
    order: ["0", "2", "1"],
    changes: [
      { key: "0", source: undefined },
      { key: "2", source: "{ draft: Value 2 }" },
    ],
  };
  const change = { key: "enum", inner };
  expect(changed('A: { enum: { "0": off, "1": on }, doc: x }\n', change)).toBe(
    'A: { enum: { "2": { draft: Value 2 }, "1": on }, doc: x }\n',
  );
  expect(changed('A:\n  enum:\n    "0": off # none\n    "1": on # some\n  doc: x\n', change)).toBe(
    'A:\n  enum:\n    "2": { draft: Value 2 }\n    "1": on # some\n  doc: x\n',
  );
});

test("edits that overlap are a mistake of ours", () => {
  const edits = [
    { start: 0, end: 2, text: "" },
    { start: 1, end: 3, text: "" },
  ];
  expect(() => applyEdits("abcd", edits)).toThrow("two edits");
});
