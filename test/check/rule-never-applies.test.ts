import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";

const fields = `
input:
  Kind: { enum: { A: the first, B: the second }, doc: Which one. }
  Open: { enum: { A: the first }, open: true, doc: Which other one. }
  Id: { type: integer, required: true, doc: Which thing. }
  Size: { type: integer, min: 1, max: 9, doc: How big. }
  Note: A remark.
  Names: { type: "string[]", doc: Who they are. }
  Part: { type: Part, doc: One piece. }
  Day: { format: date, doc: On which day. }
examples: []
waive: { example-missing: The test is about rules. }
rules:
`;
const files = (rule: string): Record<string, string> => ({
  "actions/Act.yaml": `${fields}  - ${rule}\n`,
  "structures/Part.yaml": `
members: { Name: { required: true, doc: What it is called. }, Width: { type: integer, unit: pixels, doc: How wide. } }
`,
});

test.each([
  // conditions
  ["{ when: { Kind: C }, require: [Note] }", "Kind is never"],
  ["{ when: { Kind: { not: C } }, require: [Note] }", "Kind is never"],
  ["{ when: { Size: '3' }, require: [Note] }", "must be an integer"],
  ["{ when: { Size: 10 }, require: [Note] }", "must be at most 9"],
  ["{ when: { Size: { min: 10 } }, require: [Note] }", "never above 9"],
  ["{ when: { Size: { max: 0 } }, require: [Note] }", "never below 1"],
  ["{ when: { Size: { min: 5, max: 4 } }, require: [Note] }", "no number is from 5 to 4"],
  ["{ when: { Note: { min: 5 } }, require: [Size] }", "no number"],
  ["{ when: { Size: { matches: a } }, require: [Note] }", "no text"],
  ["{ when: { Names: a }, require: [Note] }", "ask for Names[]"],
  ["{ when: { Part: a }, require: [Note] }", "is a structure"],
  ["{ when: { Id: null }, require: [Note] }", "always given"],
  ["{ when: { Id: { present: true } }, require: [Note] }", "always given"],
  [
    "{ when: { Note: { present: false, matches: a } }, require: [Size] }",
    "cannot be absent and have",
  ],
  // what is given
  ["{ require: [Id] }", "Id is required anyway"],
  ["{ when: { Kind: A }, forbid: [Id] }", "no request could be right"],
  ["{ anyOf: [Id, Note] }", "there is always one"],
  ["{ oneOf: [Id, Note] }", "the others are forbidden"],
  ["{ together: [Note, Note] }", "stands twice"],
  ["{ when: { Note: { present: true } }, require: [Note] }", "given already"],
  ["{ when: { Note: null }, forbid: [Note] }", "absent anyway"],
  ["{ when: { Note: null }, require: [Note] }", "mark it required"],
  // comparisons
  ["{ expect: Note <= 3 }", "neither a number nor a point in time"],
  ["{ expect: Size <= Names }", "is a list"],
  // limits
  ["{ when: { Kind: A }, restrict: { Size: { max: 9 } } }", "no narrower"],
  ["{ when: { Kind: A }, restrict: { Size: {} } }", "no limit"],
  // names
  ["{ lookup: { each: 'Names', in: Note } }", "write Names[]"],
  ["{ lookup: { each: 'Names[]', in: Size } }", "never equal"],
  ["{ when: { 'Names[]': a }, unique: 'Names[]' }", "state it in the structure"],
])("%s", (rule, message) => {
  const [finding, ...others] = checkYaml(files(rule)).filter(
    ({ code }) => code !== "pattern-unanchored",
  );
  expect(finding).toMatchObject({
    code: "rule-never-applies",
    file: "specs/demo/actions/Act.yaml",
    line: 14,
  });
  expect(finding?.message).toContain(message);
  expect(others).toEqual([]);
});

test("one rule requires what another forbids", () => {
  const both = files(
    "{ when: { Kind: A }, require: [Note] }\n  - { when: { Kind: A }, forbid: [Size, Note] }",
  );
  expect(problems(both)).toEqual(["actions/Act.yaml:15 rule-never-applies"]);
  const always = files("{ require: [Note] }\n  - { when: { Kind: A }, forbid: [Note] }");
  expect(problems(always)).toEqual(["actions/Act.yaml:15 rule-never-applies"]);
});

test.each([
  "{ when: { Kind: [A, null] }, require: [Note] }",
  "{ when: { Open: Z }, require: [Note] }",
  "{ when: { Size: { min: 9 } }, require: [Note] }",
  "{ when: { Names: { present: true } }, require: [Note] }",
  "{ when: { 'Names[]': a }, require: [Note] }",
  "{ when: { Part.Name: { present: true } }, require: [Note] }",
  "{ when: { Part: { present: true } }, require: [Part.Width] }",
  "{ when: { Note: null }, require: [Size] }",
  "{ atMostOne: [Id, Note] }",
  "{ ignore: [Note] }",
  "{ expect: now - Day <= 3d }",
  "{ when: { Kind: A }, restrict: { Size: { max: 8 }, Names: { maxItems: 3 } } }",
  "{ lookup: { each: 'Names[]', in: Note } }",
  "{ unique: 'Names[]' }",
  "{ when: { Kind: A }, require: [Note] }\n  - { when: { Kind: B }, forbid: [Note] }",
])("%s is fine", (rule) => {
  expect(checkYaml(files(rule))).toEqual([]);
});
