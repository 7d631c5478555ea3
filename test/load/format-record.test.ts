import { expect, test } from "vitest";
import { decodeKind } from "./decode-yaml.js";

test("a record with everything", () => {
  const { value, problems } = decodeKind(
    "record",
    `
unmatched: { "1": Nobody knows. }
curated:
  - doc: The documents say otherwise.
    modifiedActions: { A: { status: online -> deprecated } }
    modifiedStructures: { S: { modifiedMembers: { M: "integer[] nullable -> integer[]" } } }
states:
  - date: 2024-12-31
    releases: [2, 3]
    waive: { record-unlogged: The log left it out. }
    newActions:
      A: { status: deprecated, input: { P: string required }, output: { O: "S[] nullable hidden" } }
      B: {}
    deletedActions: { C: { input: { P: float } } }
    newStructures: { S: { M: string required nullable hidden }, Empty: {} }
    deletedStructures: { T: { M: boolean } }
    modifiedActions:
      D:
        newInput: { N: string }
        deletedInput: { O: string }
        modifiedInput: { P: string -> integer required }
        newOutput: { N: string }
        deletedOutput: { O: string }
        modifiedOutput: { P: string -> string nullable }
    modifiedStructures:
      U: { newMembers: { N: U }, deletedMembers: { O: U }, modifiedMembers: { P: U -> "U[]" } }
`.replace('U -> "U[]"', '"U -> U[]"'),
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    unmatched: [["1", "Nobody knows."]],
    states: [
      {
        releases: [2, 3],
        newStructures: [
          ["S", [["M", "string required nullable hidden"]]],
          ["Empty", []],
        ],
        modifiedActions: [
          ["D", { modifiedInput: [["P", { from: "string", to: "integer required" }]] }],
        ],
      },
    ],
  });
});

test.each([
  ["states: []", "2:9 expected at least 1 item, found none"],
  ["state: []", '2:1 "states" is missing', '2:1 unknown key "state"'],
  ["states: [{ releases: [1] }]", '2:10 "date" is missing'],
  ["states: [{ date: 2024-1-1 }]", '2:18 "2024-1-1" is not a date such as 2024-12-31'],
  [
    "states: [{ date: 2024-01-01, newAction: {} }]",
    '2:30 unknown key "newAction", did you mean "newActions"?',
  ],
  [
    "states: [{ date: 2024-01-01, newActions: { A: { inputs: {} } } }]",
    '2:49 unknown key "inputs", did you mean "input"?',
  ],
  [
    "states: [{ date: 2024-01-01, newActions: { A: { input: { P: text required please } } } }]",
    '2:61 "text required please" is not facts such as string[] required nullable hidden',
  ],
  [
    "states: [{ date: 2024-01-01, newStructures: { S: { M: string nullable required } } }]",
    '2:55 "string nullable required" is not facts',
  ],
  [
    "states: [{ date: 2024-01-01, newStructures: { S: { ../M: string } } }]",
    '2:52 "../M" cannot be the name of a member',
  ],
  [
    "states: [{ date: 2024-01-01, modifiedActions: { A: {} } }]",
    "2:52 expected at least 1 key, found none",
  ],
  [
    "states: [{ date: 2024-01-01, modifiedActions: { A: { newInput: {} } } }]",
    "2:64 expected at least 1 field, found none",
  ],
  [
    "states: [{ date: 2024-01-01, modifiedActions: { A: { modifiedInput: { P: string } } } }]",
    '2:74 "string" is not a change such as integer -> string required',
  ],
  [
    "states: [{ date: 2024-01-01, modifiedActions: { A: { modifiedInput: { P: string -> string } } } }]",
    "2:74 both sides of the arrow are the same",
  ],
  [
    "states: [{ date: 2024-01-01, modifiedActions: { A: { status: offline -> online } } }]",
    '2:62 "offline -> online" is not online -> deprecated',
  ],
  ["states: [{ date: 2024-01-01, releases: [] }]", "2:40 expected at least 1 item, found none"],
  [
    "unmatched: { one: x }\nstates: [{ date: 2024-01-01 }]",
    '2:14 "one" cannot be the name of a release',
  ],
  ["curated: [{ modifiedActions: {} }]\nstates: [{ date: 2024-01-01 }]", '2:11 "doc" is missing'],
  [
    "curated: [{ doc: x, newActions: {} }]\nstates: [{ date: 2024-01-01 }]",
    '2:21 unknown key "newActions"',
  ],
])("%s", (yaml, ...problems) => {
  const found = decodeKind("record", `\n${yaml}\n`).problems;
  expect(found.map((one, i) => one.slice(0, problems[i]?.length))).toEqual(problems);
});
