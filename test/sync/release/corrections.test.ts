import { expect, test } from "vitest";
import { Context } from "../../../generator/load/decoder.js";
import { record } from "../../../generator/load/format/record.js";
import { readNode } from "../../../generator/sync/edit/read-node.js";
import { parseRoot } from "../../../generator/sync/edit/parse-root.js";
import { correct, type Correction } from "../../../generator/sync/release/corrections.js";

const STATES = 'states:\n  - date: "2020-01-01"\n';

/** Brings the corrections of a record up to date; the outcome is one. */
function corrected(
  curated: string,
  wanted: Readonly<Record<string, Correction | undefined>>,
): string {
  const read = (text: string) => {
    const context = new Context("record.yaml", []);
    const value = record.decode(readNode(parseRoot(text)), context);
    expect(context.findings).toEqual([]);
    return value!;
  };
  const text = `# About the record.\n${curated}${STATES}`;
  const result = correct(text, read(text), new Map(Object.entries(wanted)));
  read(result);
  expect(result.startsWith("# About the record.\n") && result.endsWith(STATES)).toBe(true);
  return result.slice("# About the record.\n".length, -STATES.length);
}

const TWO = `curated:
  - doc: The first reason. # really
    modifiedActions:
      Act:
        status: online -> deprecated
        modifiedInput:
          Id: integer -> string
          # about the name
          Name: string required -> string
  - doc: The second reason.
    modifiedStructures: { Part: { modifiedMembers: { A: integer -> float, B: float -> integer } } }
`;

test("a correction starts from something else now", () => {
  expect(
    corrected(TWO, {
      "actions/Act/input/Id": { from: "float", to: "string" },
      "structures/Part/B": { from: "boolean", to: "integer" },
    }),
  ).toBe(
    TWO.replace("integer -> string", "float -> string").replace(
      "B: float -> integer",
      "B: boolean -> integer",
    ),
  );
});

test("one that corrects nothing goes; the others stay as they are", () => {
  expect(corrected(TWO, { "actions/Act/input/Id": undefined })).toBe(
    TWO.replace("          Id: integer -> string\n", ""),
  );
  expect(corrected(TWO, { "structures/Part/A": undefined })).toBe(
    TWO.replace("A: integer -> float, ", ""),
  );
});

test("what they leave empty goes with them: keys, groups with their reasons, all of it", () => {
  const second = { "structures/Part/A": undefined, "structures/Part/B": undefined };
  const first = {
    "actions/Act": undefined,
    "actions/Act/input/Id": undefined,
    "actions/Act/input/Name": undefined,
  };
  expect(corrected(TWO, second)).toBe(TWO.slice(0, TWO.indexOf("  - doc: The second")));
  expect(corrected(TWO, { ...first, ...second })).toBe("");
});

test("new ones have a reason of their own", () => {
  const group = `  - doc: "Flags without meaning where they stand: requests hold no null, answers require nothing."
    modifiedActions:
      Act:
        modifiedOutput:
          Id: string required -> string
    modifiedStructures:
      Part:
        modifiedMembers:
          C: Part[] nullable -> Part[]
`;
  const wanted = {
    "structures/Part/C": { from: "Part[] nullable", to: "Part[]" },
    "actions/Act/output/Id": { from: "string required", to: "string" },
  };
  expect(corrected(TWO, wanted)).toBe(TWO + group);
  expect(corrected("", wanted)).toBe(`curated:\n${group}`);
});
