import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";

const files = (log: string): Record<string, string> => ({
  "actions/Act.yaml": "\ninput: { Name: What it is called. }\n",
  "releases.yaml": `\n${log}\n- { release: 1, newActions: [Act, TouchAll, Old] }\n`,
});

test.each([
  [
    "introduces an action twice",
    "- { release: 2, newActions: [Act], deletedActions: [Old] }",
    "introduces here, though release 1 has introduced it already",
    "actions/Act",
  ],
  [
    "introduces a parameter twice",
    "- { release: 3, modifiedActions: { Act: { newInput: [Name] } }, deletedActions: [Old] }\n- { release: 2, modifiedActions: { Act: { newInput: [Name] } } }",
    "introduces here, though release 2 has introduced it already",
    "actions/Act/input/Name",
  ],
  [
    "deletes an action twice",
    "- { release: 3, deletedActions: [Old] }\n- { release: 2, deletedActions: [Old] }",
    "deletes here, though release 2 has deleted it already",
    "actions/Old",
  ],
  [
    "changes what it has deleted",
    "- { release: 3, modifiedActions: { Old: {} } }\n- { release: 2, deletedActions: [Old] }",
    "changes here, after release 2 has deleted it",
    "actions/Old",
  ],
])("a log that %s", (_, log, detail, place) => {
  const found = checkYaml(files(log)).filter(({ code }) => code === "release-contradiction");
  expect(found).toMatchObject([{ line: 2, message: `the log ${detail}: "${place}"` }]);
});

test("a change before the name came", () => {
  const log = `
- { release: 3, newActions: [Act] }
- { release: 2, modifiedActions: { Act: {} } }
- { release: 1, newActions: [TouchAll] }
`;
  expect(problems({ ...files(""), "releases.yaml": log })).toEqual([
    "releases.yaml:3 release-contradiction",
  ]);
});

test("what a gap may explain is none", () => {
  const log = `
- { release: 4, newActions: [Act], deletedActions: [Old] }
- { gap: [2, 3], doc: Nobody wrote them down. }
- { release: 1, newActions: [Act, TouchAll, Old] }
`;
  expect(problems({ ...files(""), "releases.yaml": log })).toEqual([]);
});
