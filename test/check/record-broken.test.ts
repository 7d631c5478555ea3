import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";
import { RECORD, recordedFiles } from "./recorded-yaml.js";

const state = (changes: string): Record<string, string> =>
  recordedFiles({
    "record.yaml": RECORD.replace(
      "  - date: 2024-01-01",
      `  - date: 2024-01-15\n${changes}\n  - date: 2024-01-01`,
    ),
  });

test.each([
  [
    "comes again",
    "    newActions: { TouchAll: { input: { Note: string } } }",
    "actions/TouchAll",
    "is there already",
  ],
  [
    "goes without having come",
    "    deletedStructures: { Part: { Some: string } }",
    "structures/Part",
    "is not there",
  ],
  [
    "goes, and leaves something behind",
    "    deletedActions: { TouchAll: {} }",
    "actions/TouchAll",
    "goes without input/Note",
  ],
  [
    "was something else",
    "    modifiedActions: { Act: { modifiedInput: { Size: float -> integer } } }",
    "actions/Act/input/Size",
    'is "integer required" there, not "float"',
  ],
  [
    "of something that is not there",
    "    modifiedActions: { Atc: { newInput: { Size: integer } } }",
    "actions/Atc/input/Size",
    "is of actions/Atc, which is not there",
  ],
  [
    "has a type that is not there",
    "    modifiedActions: { TouchAll: { newOutput: { Part: Part } } }",
    "actions/TouchAll/output/Part",
    "is a Part, which there is not in that state",
  ],
])("a change that %s", (_, changes, place, detail) => {
  const broken = checkYaml(state(changes)).filter(({ code }) => code === "record-broken");
  expect(broken[0]).toMatchObject({ line: 8, message: `"${place}" ${detail}` });
});

test("a structure that goes while something is of its type", () => {
  const record = `
states:
  - { date: 2024-03-01, deletedStructures: { Part: { Some: string } } }
  - date: 2024-01-01
    newActions: { TouchAll: { input: { Note: string, Part: Part } } }
    newStructures: { Part: { Some: string } }
`;
  expect(problems({ "record.yaml": record })).toContain("record.yaml:3 record-broken");
});

test("structures that come, change and go together with what uses them", () => {
  const record = `
states:
  - date: 2024-03-01
    deletedStructures: { Part: { Some: string } }
    modifiedActions: { TouchAll: { deletedInput: { Part: "Part[]" } } }
  - date: 2024-02-01
    modifiedActions: { TouchAll: { modifiedInput: { Part: "Part -> Part[]" } } }
  - date: 2024-01-01
    newActions: { TouchAll: { input: { Note: string, Part: Part } } }
    newStructures: { Part: { Some: string } }
unmatched: { "1": Nobody knows. }
`;
  expect(problems({ "record.yaml": record })).toEqual([]);
});
