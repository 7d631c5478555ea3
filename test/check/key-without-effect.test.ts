import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("absence said twice; a required parameter may have a default, as documents give it", () => {
  const act = `
input:
  Name: { required: true, doc: What it is called., default: a }
  Size: { type: integer, doc: How big., default: 3, whenAbsent: It is guessed. }
examples: [{ title: Call it, input: { Name: b } }]
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual(["actions/Act.yaml:4 key-without-effect"]);
});

test("what only requests have, in an answer", () => {
  const files = {
    "actions/Act.yaml": `
output:
  Name: { doc: What it is called., required: true }
  Size: { type: integer, doc: How big., default: 3 }
  Owner: { doc: Whose it is., from: TouchAll.RequestId }
  Part: { type: Part, doc: One piece. }
`,
    "structures/Part.yaml": `
members: { Name: What it is called., Note: A remark. }
rules:
  - anyOf: [Name, Note]
`,
    "actions/TouchAll.yaml": touchAll,
  };
  expect(problems(files)).toEqual([
    ...[3, 4, 5].map((line) => `actions/Act.yaml:${line} key-without-effect`),
    "structures/Part.yaml:3 key-without-effect",
  ]);
});

test("what only answers have, in a structure of requests", () => {
  const part = `
members:
  Name: { nullable: true, doc: What it is called. }
`;
  expect(problems({ "structures/Part.yaml": part })).toEqual([
    "structures/Part.yaml:3 key-without-effect",
  ]);
});

test("each key where it can matter", () => {
  const act = `
input:
  Name: { required: true, doc: What it is called., whenEmpty: It has no name. }
  Size: { type: integer, doc: How big., default: 3 }
  Part: { type: Part, doc: One piece. }
output:
  Part: { type: Part, nullable: true, doc: What became of it. }
examples: [{ title: Call it, input: { Name: b } }]
`;
  const part = `
members:
  Name: { nullable: true, default: a, doc: What it is called. }
`;
  expect(problems({ "actions/Act.yaml": act, "structures/Part.yaml": part })).toEqual([]);
});

const touchAll = `
errors: [FailedOperation]
`;
