import { expect, test } from "vitest";
import { shapeValue } from "../../../generator/mock/state/shape-value.js";
import type { Data } from "../../../generator/load/scalars.js";
import { modelOf } from "../../check/check-yaml.js";

const model = modelOf({
  "actions/Show.yaml": `
output:
  Text: As text.
  Comma: { format: csv, doc: With commas. }
  Maybe: { nullable: true, doc: Text or null. }
  Count: { type: integer, doc: How many. }
  Share: { type: float, doc: How much. }
  Flag: { type: boolean, doc: Whether it is so. }
  Names: { type: "string[]", doc: How each is called. }
  Part: { type: Part, doc: A part. }
  Parts: { type: "Part[]", doc: All parts. }
`,
  "structures/Part.yaml": `
members:
  Name: How it is called.
  Size: { type: integer, doc: How large it is. }
`,
});
const fields = new Map(model.actions.get("Show")!.output.map((field) => [field.name, field]));

test.each<[string, Data, Data | undefined]>([
  ["Text", "a", "a"],
  ["Text", 5, "5"],
  ["Text", true, undefined],
  ["Text", null, undefined],
  ["Text", ["a", "b"], "a"],
  ["Text", [], undefined],
  ["Comma", ["a", 5], "a,5"],
  ["Count", ["a", "b"], 2],
  ["Maybe", null, null],
  ["Count", 5, 5],
  ["Count", "5", 5],
  ["Count", "five", undefined],
  ["Share", 0.5, 0.5],
  ["Flag", false, false],
  ["Flag", 1, undefined],
  ["Names", ["a", 5, true], ["a", "5"]],
  ["Names", "a", undefined],
  ["Part", { Name: "a", Size: "3", Secret: "x" }, { Name: "a", Size: 3 }],
  ["Part", "a", undefined],
  ["Parts", [{ Name: "a" }, 5], [{ Name: "a" }]],
])("%s of %j is %j", (name, value, expected) => {
  expect(shapeValue(value, fields.get(name)!, model)).toEqual(expected);
});

test("nothing is nothing", () => {
  expect(shapeValue(undefined, fields.get("Text")!, model)).toBeUndefined();
});
