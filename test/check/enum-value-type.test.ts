import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("values that are no values of the field", () => {
  const act = `
input:
  Count:
    type: integer
    enum:
      "1": one
      two: two
      "01": one again
      "9007199254740993": too many
    doc: How many.
  Share:
    type: float
    enum:
      "0.5": half
      a third: less
    doc: How much.
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([
    "actions/Act.yaml:7 enum-value-type",
    "actions/Act.yaml:8 enum-value-type",
    "actions/Act.yaml:9 enum-value-type",
    "actions/Act.yaml:15 enum-value-type",
  ]);
});

test("numbers of either sign, and any text", () => {
  const act = `
input:
  Count: { type: "integer[]", enum: { "-1": none, "10": ten }, doc: How many. }
  Share: { type: float, enum: { "-0.5": less, "2": more }, doc: How much. }
  Kind: { enum: { "01": the first, "1": the second }, doc: Which one. }
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual([]);
});
