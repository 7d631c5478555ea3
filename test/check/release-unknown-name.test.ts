import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const files = (log: string): Record<string, string> => ({
  "actions/Act.yaml": `
input: { Name: What it is called. }
output: { Size: { type: integer, doc: How big. } }
`,
  "structures/Part.yaml": "\n",
  "releases.yaml": log,
});
const first = "- { release: 1, newActions: [Act, TouchAll, Old], newStructures: [Part] }\n";

test.each([
  [
    "a new action that never was",
    "- { release: 3, newActions: [Atc] }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  [
    "a change of one",
    "- { release: 3, modifiedActions: { Atc: {} } }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  [
    "a new parameter",
    "- { release: 3, modifiedActions: { Act: { newInput: [Nmae] } } }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  [
    "a new member",
    "- { release: 3, modifiedStructures: { Part: { newMembers: [Other] } } }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  [
    "an output that it deletes",
    "- { release: 3, modifiedActions: { Act: { deletedOutput: [Size] } } }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  [
    "an action that it deletes",
    "- { release: 3, deletedActions: [Act] }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  [
    "deleting what never came",
    "- { release: 3, deletedStructures: [Prat] }\n- { release: 2, deletedActions: [Old] }",
    2,
  ],
  ["an action that is gone without being deleted", "- { release: 2 }", 3],
])("%s", (_, log, line) => {
  expect(problems(files(`\n${log}\n${first}`))).toEqual([
    `releases.yaml:${line} release-unknown-name`,
  ]);
});

test("deleted things, things that came back, tombstones", () => {
  const log = `
- { release: 5, newActions: [Act], newStructures: [Part], waive: { release-recreated: They came back. } }
- { release: 4, deletedActions: [Act], deletedStructures: [Part] }
- { release: 3, modifiedActions: { Act: { newInput: [Former] } }, modifiedStructures: { Part: { newMembers: [Former] } } }
- { release: 2, modifiedActions: { Old: { newInput: [Any] } }, deletedActions: [Old] }
- { release: 1, newActions: [Act, TouchAll, Old], newStructures: [Part] }
`;
  expect(problems(files(log))).toEqual([]);
});

test("parameters that came and went", () => {
  const log = `
- { release: 4, modifiedActions: { Act: { deletedInput: [Shape] } } }
- { release: 3, modifiedActions: { Act: { newInput: [Shape, Name], newOutput: [Size] } } }
- { release: 2, deletedActions: [Old] }
${first}`;
  expect(problems(files(log))).toEqual([]);
});

test("nothing is certain across a gap", () => {
  const log = `
- { gap: [3, 4], doc: Nobody kept them. }
- { release: 2, modifiedActions: { Gone: {}, Act: { newInput: [Shape] } }, deletedActions: [Old] }
${first}`;
  expect(problems(files(log))).toEqual([]);
});
