import { expect, test } from "vitest";
import { problems, service } from "./check-yaml.js";

const log = `
- { release: 2, deletedActions: [Old], deletedStructures: [Part] }
- { release: 1, newActions: [Old, TouchAll], newStructures: [Part] }
`;

test("a structure, an action that values come from", () => {
  const files = {
    "releases.yaml": log,
    "structures/Part.yaml": `
retired: { release: 2 }
`,
    "actions/Old.yaml": `
retired: { release: 2 }
output: { Name: What it is called. }
`,
    "actions/TouchAll.yaml": `
errors: [FailedOperation]
input:
  Name: { from: Old.Name, doc: What it is called. }
  Part: { type: Part, doc: One piece. }
`,
  };
  expect(problems(files)).toEqual([
    "actions/TouchAll.yaml:4 retired-in-use",
    "structures/Part.yaml:2 retired-in-use",
  ]);
});

test("retired things among themselves", () => {
  const files = {
    "releases.yaml": log,
    "service.yaml": service("TouchAll, Old"),
    "structures/Part.yaml": `
retired: { release: 2 }
`,
    "actions/Old.yaml": `
retired: { release: 2 }
input: { Part: { type: Part, doc: One piece. } }
`,
    "actions/TouchAll.yaml": "\nerrors: [FailedOperation]\n",
  };
  expect(problems(files)).toEqual([]);
});
