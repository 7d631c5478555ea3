import { expect, test } from "vitest";
import { actOf, requestIssues, valueIssues } from "./conform-yaml.js";

const wrong = ["type at Value"];

test.each([
  ["type: string", "", []],
  ["type: string", 1, wrong],
  ["type: string", null, wrong],
  ["type: integer", 1, []],
  ["type: integer", -0, []],
  ["type: integer", 2 ** 53 - 1, []],
  ["type: integer", 2 ** 53, wrong],
  ["type: integer", 2n ** 60n, []],
  ["type: integer", 1.5, wrong],
  ["type: integer", "1", wrong],
  ["type: integer", Number.NaN, wrong],
  ["type: float", 1.5, []],
  ["type: float", Number.POSITIVE_INFINITY, wrong],
  ["type: boolean", false, []],
  ["type: boolean", 0, wrong],
  ['type: "string[]"', [], []],
  ['type: "string[]"', "a", wrong],
  ['type: "string[]"', {}, wrong],
  ['type: "string[]"', ["a", 1, null], ["type at Value[1]", "type at Value[2]"]],
  ['type: "string[]"', [undefined], ["required at Value[0]"]],
  ["type: string", undefined, []],
])("%s, %s", (keys, value, issues) => {
  expect(valueIssues(keys, value)).toEqual(issues);
});

test("a value of the wrong type is nothing else, unless it is a number still", () => {
  const fraction = valueIssues("type: integer, min: 3, enum: { '3': three }", 1.5);
  expect(fraction).toEqual([...wrong, "enum at Value", "min at Value"]);
  expect(valueIssues("type: string, minLength: 3", 1)).toEqual(wrong);
});

const files = {
  "actions/Act.yaml": actOf(`
  Id: { type: integer, required: true, doc: Which one. }
  Part: { type: Part, doc: One piece. }
  Parts: { type: "Part[]", doc: More pieces. }`),
  "structures/Part.yaml": `
members:
  Name: { required: true, doc: What it is called. }
  constructor: Who made it.
  Inner: { type: Part, doc: What is in it. }
`,
};

test.each([
  [{ Id: 1 }, []],
  [{}, ["required at Id"]],
  [{ Id: undefined }, ["required at Id"]],
  [{ Id: null }, ["type at Id"]],
  [null, ["type at ."]],
  [[], ["type at ."]],
  [undefined, ["required at ."]],
  [{ Id: 1, id: 2 }, ["unknown at id"]],
  [{ Id: 1, id: undefined }, []],
  [JSON.parse('{"Id":1,"__proto__":{}}'), ["unknown at __proto__"]],
  [{ Id: 1, Part: { Name: "a" } }, []],
  [{ Id: 1, Part: {} }, ["required at Part.Name"]],
  [{ Id: 1, Part: [] }, ["type at Part"]],
  [{ Id: 1, Part: { Name: "a", constructor: 1 } }, ["type at Part.constructor"]],
  [{ Id: 1, Part: { Name: "a", toString: 1 } }, ["unknown at Part.toString"]],
  [
    { Id: 1, Part: { Name: "a", Inner: { Nmae: "b" } } },
    ["required at Part.Inner.Name", "unknown at Part.Inner.Nmae"],
  ],
  [{ Id: 1, Parts: [{ Name: "a" }, 1, {}] }, ["type at Parts[1]", "required at Parts[2].Name"]],
])("%j", (input, issues) => {
  expect(requestIssues(files, input)).toEqual(issues);
});
