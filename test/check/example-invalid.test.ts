import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

const fields = `
input:
  Count: { type: integer, required: true, max: 3, doc: How many. }
  Names: { type: "string[]", doc: Who they are. }
output:
  Left: { type: integer, nullable: true, doc: How many are left. }
region: [ap-one]
`;

test("requests that break the limits, answers that break the types, regions that are not allowed", () => {
  const act = `${fields}examples:
  - title: Too many
    region: ap-two
    input:
      Count: 4
      Nmaes: [a]
      Names: [a, 1]
    output:
      Left: "3"
      Rest: 1
  - title: None
    input: {}
`;
  const found = checkYaml({ "actions/Act.yaml": act }).map(
    ({ line, code, message }) => `${line} ${code} ${message}`,
  );
  expect(found).toEqual([
    "10 example-invalid the example breaks the spec at region: must be one of ap-one",
    "12 example-invalid the example breaks the spec at input.Count: must be at most 3",
    "13 example-invalid the example breaks the spec at input.Nmaes: is not known here",
    "14 example-invalid the example breaks the spec at input.Names[1]: must be a string",
    "16 example-invalid the example breaks the spec at output.Left: must be an integer",
    "17 example-invalid the example breaks the spec at output.Rest: is not known here",
    "19 example-invalid the example breaks the spec at input.Count: is required",
  ]);
});

test("what holds, in a request and in an answer", () => {
  const act = `${fields}examples:
  - title: Some
    region: ap-one
    input: { Count: 3, Names: [a] }
    output: { Left: null, RequestId: abc }
`;
  expect(checkYaml({ "actions/Act.yaml": act })).toEqual([]);
});
