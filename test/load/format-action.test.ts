import { expect, test } from "vitest";
import { decodeKind } from "./decode-yaml.js";

const MINIMAL = "\nsummary: Closes a room.\nregion: unused\n";

const RICH = `
summary: Closes a room.
doc: All of it.
caution: Nobody stays in.
rate: 20/15s
region: { use: optional, allowed: [ap-beijing] }
endpoint: other.example.com
readOnly: true
deprecated: { doc: Too slow., use: CloseRoom, date: 2024-02-29 }
retired: { release: 12, use: CloseRoom, doc: Nobody called it. }
source: Seen in the console.
input: { RoomId: { type: integer, required: true, doc: The room. } }
output: { Closed: Whether it worked. }
rules: [{ require: [RoomId] }]
errors: [FailedOperation.RoomNotExist]
pagination: { cursor: Cursor, next: Next, more: HasMore, size: Size, items: Rooms, total: Total, totalIsPage: true }
waiters:
  Gone:
    doc: The room is gone.
    until: { Status: [Closed, null] }
    fail: [{ Status: Broken }, { Status: { not: Open } }]
    untilErrors: [ResourceNotFound]
    failErrors: [FailedOperation]
    every: 500ms
    atMost: 1.5min
examples:
  - title: Close it
    doc: At once.
    style: get
    region: ap-beijing
    input: { RoomId: 1, Deep: { a: [1, null] } }
    output: { Closed: "yes" }
    repaired: It lacked the room.
waive: { example-missing: It is clear. }
`;

test("the least action", () => {
  expect(decodeKind("action", MINIMAL)).toEqual({
    value: { summary: "Closes a room.", region: { use: "unused" } },
    problems: [],
  });
});

test("an action with everything", () => {
  const { value, problems } = decodeKind("action", RICH);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    rate: { requests: 20, seconds: 15 },
    region: { use: "optional", allowed: ["ap-beijing"] },
    deprecated: { doc: "Too slow.", use: "CloseRoom", date: "2024-02-29" },
    retired: { release: 12, use: "CloseRoom", doc: "Nobody called it." },
    input: [{ name: "RoomId", type: "integer", required: true, doc: "The room." }],
    output: [{ name: "Closed", type: "string", doc: "Whether it worked." }],
    waiters: [
      [
        "Gone",
        {
          until: [[["Status", { is: ["Closed", null] }]]],
          fail: [[["Status", { is: ["Broken"] }]], [["Status", { not: ["Open"] }]]],
          every: 0.5,
          atMost: 90,
        },
      ],
    ],
    examples: [{ title: "Close it", style: "get", input: { RoomId: 1, Deep: { a: [1, null] } } }],
    waive: [["example-missing", "It is clear."]],
  });
});

test.each<[written: string, region: object]>([
  ["required", { use: "required" }],
  ["optional", { use: "optional" }],
  ["[ap-a, ap-b]", { use: "required", allowed: ["ap-a", "ap-b"] }],
  ["{ use: required, allowed: [ap-a] }", { use: "required", allowed: ["ap-a"] }],
])("region: %s", (written, region) => {
  const { value, problems } = decodeKind("action", MINIMAL.replace("unused", written));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ region });
});

test.each<[written: string, requests: number, seconds: number]>([
  ["20/s", 20, 1],
  ["1/15s", 1, 15],
  ["50/min", 50, 60],
  ["5/2h", 5, 7200],
  ["1/d", 1, 86400],
])("rate: %s", (written, requests, seconds) => {
  expect(decodeKind("action", `${MINIMAL}rate: ${written}\n`).value).toMatchObject({
    rate: { requests, seconds },
  });
});

test.each<[fragment: string, ...problems: string[]]>([
  ["sumary: x", '4:1 unknown key "sumary", did you mean "summary"?'],
  ["rate: 20", "4:7 expected a rate such as 20/s or 1/15s, found the number 20"],
  ["rate: 20 per s", '4:7 "20 per s" is not a rate such as 20/s or 1/15s'],
  ["rate: 0/s", "4:7 a rate of nothing"],
  ["rate: 5/0s", "4:7 a rate of nothing"],
  ["rate: 99999999999/s", '4:7 "99999999999/s" is not a rate such as 20/s or 1/15s'],
  ["endpoint: https://x.example.com", '4:11 "https://x.example.com" is not a host name'],
  ["endpoint: x.example.com/../y", '4:11 "x.example.com/../y" is not a host name'],
  ["readOnly: false", "4:11 expected true, found the flag false"],
  ["deprecated: { use: X }", '4:1 "doc" is missing'],
  ["deprecated: true", "4:13 expected a map, found the flag true"],
  [
    "deprecated: { doc: x, date: 2024/01/01 }",
    '4:29 "2024/01/01" is not a date such as 2023-07-19',
  ],
  ["retired: { use: X }", '4:1 "release" is missing'],
  ["retired: { release: 0 }", "4:21 expected an integer from 1 up, found the number 0"],
  ["input: [A]", "4:8 expected a map of parameter or members, found a list"],
  ["input: { a-b: x }", '4:10 "a-b" cannot be the name of a parameter or member'],
  ["input: { __proto__: x }", '4:10 "__proto__" cannot be the name of a parameter or member'],
  ["errors: [x y]", '4:10 "x y" is not an error code such as InvalidParameter.RoomId'],
  ["rules: []", "4:8 expected at least 1 item, found none"],
  ["pagination: { page: A }", '4:1 "items" is missing', '4:1 "size" is missing'],
  [
    "pagination: { page: A, size: B, items: C., first: -1 }",
    '4:40 "C." is not a path such as Video.Width or Outputs[].Name',
    "4:51 expected an integer from 0 up, found the number -1",
  ],
  [
    "waiters: { Gone: { doc: x, until: { A: 1 }, every: 2, atMost: 1m } }",
    "4:52 expected a duration such as 2s or 5min, found the number 2",
    '4:63 "1m" is not a duration such as 2s or 5min',
  ],
  ["waiters: { a b: { doc: x } }", '4:12 "a b" cannot be the name of a waiter'],
  [
    "waiters: { A: { doc: x, until: {}, every: 2s, atMost: 3s } }",
    "4:32 expected at least 1 path, found none",
  ],
  ["examples: [{ title: x }]", '4:12 "input" is missing'],
  ["examples: [{ title: x, input: { a b: 1 } }]", '4:33 "a b" cannot be the name of a parameter'],
  ["examples: [{ title: x, input: {}, style: post }]", '4:42 "post" is not one of json, get'],
  ["waive: { Example: x }", '4:10 "Example" cannot be the name of a diagnostic code'],
  ["waive: { example-missing: }", "4:27 expected text, found nothing"],
])("%s", (fragment, ...problems) => {
  expect(decodeKind("action", `${MINIMAL}${fragment}\n`).problems).toEqual(problems);
});

test.each<[yaml: string, ...problems: string[]]>([
  ["\nregion: unused\n", '2:1 "summary" is missing'],
  ["\nsummary: x\n", '2:1 "region" is missing'],
  ["\nsummary: x\nregion: [beijing]\n", '3:10 "beijing" is not a region such as ap-guangzhou'],
  ["\nsummary: x\nregion: maybe\n", '3:9 "maybe" is not one of required, optional, unused'],
  ["\nsummary: x\nregion: { use: unused }\n", '3:16 "unused" is not one of required, optional'],
  ["\nsummary: x\nregion: []\n", "3:9 expected at least 1 item, found none"],
  ["\n- a\n", "2:1 expected a map, found a list"],
  ["\n", "1:1 expected a map, found nothing"],
  ["summary: x\nregion: unused\n", "1:1 the first line does not tie the file to its JSON Schema"],
])("%s", (yaml, ...problems) => {
  expect(decodeKind("action", yaml).problems).toEqual(problems);
});

test("the least structure, and one with everything", () => {
  expect(decodeKind("structure", "\ndoc: A thing.\nmembers: {}\n")).toEqual({
    value: { doc: "A thing.", members: [] },
    problems: [],
  });
  const rich = `
doc: A thing.
members: { Size: { type: integer, doc: How large. }, In: { type: "Thing[]", doc: Others. } }
rules: [{ require: [Size] }]
hidden: false
retired: { release: 3 }
source: The console.
waive: { undescribed: x }
`;
  expect(decodeKind("structure", rich).problems).toEqual([]);
});

test.each<[yaml: string, ...problems: string[]]>([
  ["\ndoc: x\n", '2:1 "members" is missing'],
  ["\nmembers: {}\nsummary: x\n", '2:1 "doc" is missing', '3:1 unknown key "summary"'],
  ["\ndoc: x\nmembers: []\n", "3:10 expected a map of parameter or members, found a list"],
  ["\ndoc: x\nmembers: {}\nhidden: 1\n", "4:9 expected true or false, found the number 1"],
])("a structure: %s", (yaml, ...problems) => {
  expect(decodeKind("structure", yaml).problems).toEqual(problems);
});
