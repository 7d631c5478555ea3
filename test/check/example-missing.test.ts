import { expect, test } from "vitest";
import { problems, service } from "./check-yaml.js";

test("an action without an example", () => {
  const act = `
summary: Does something.
examples: []
`;
  expect(problems({ "actions/Act.yaml": act })).toEqual(["actions/Act.yaml:2 example-missing"]);
});

test("a retired action needs none", () => {
  const files = {
    "actions/Act.yaml": `
examples: []
retired: { release: 2 }
`,
    "releases.yaml": `
- { release: 2, deletedActions: [Act] }
- { release: 1, newActions: [Act, TouchAll] }
`,
    "service.yaml": service("TouchAll"),
  };
  expect(problems(files)).toEqual([]);
});
