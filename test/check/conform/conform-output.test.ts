import { expect, test } from "vitest";
import { answerIssues } from "./conform-yaml.js";

const files = {
  "actions/Act.yaml": `
output:
  Count: { type: integer, max: 3, doc: How many. }
  Kind: { enum: { A: one, B: two }, doc: Which one. }
  Note: { nullable: true, doc: A remark. }
  Names: { type: "string[]", nullable: true, doc: Who they are. }
  Parts: { type: "Part[]", doc: What they have. }
examples: []
`,
  "structures/Part.yaml": `
members:
  Name: { required: true, maxLength: 1, doc: What it is called. }
  Size: { type: integer, nullable: true, doc: How big. }
rules:
  - require: [Size]
`,
};

test.each([
  [{}, []],
  [{ RequestId: "abc", Count: 4, Kind: "C", Note: null, Names: null }, []],
  [{ Parts: [{}, { Name: "long", Size: null }] }, []],
  [null, ["type at ."]],
  [{ Count: null }, ["type at Count"]],
  [{ Count: "4" }, ["type at Count"]],
  [{ Names: "a" }, ["type at Names"]],
  [{ Names: ["a", null] }, ["type at Names[1]"]],
  [
    { Parts: [null, { Name: null, Nmae: 1 }] },
    ["type at Parts[0]", "type at Parts[1].Name", "unknown at Parts[1].Nmae"],
  ],
  [{ Other: 1 }, ["unknown at Other"]],
  [{ Other: undefined }, []],
])("%j", (output, issues) => {
  expect(answerIssues(files, output)).toEqual(issues);
});
