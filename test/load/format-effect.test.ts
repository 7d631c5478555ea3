import { describe, expect, test } from "vitest";
import { effects } from "../../generator/load/format/effect.js";
import { decodeKind, decodeYaml } from "./decode-yaml.js";

describe("effects", () => {
  test("one is written without its list", () => {
    const [one, list] = ["create: Room", "- create: Room"].map((text) => decodeYaml(effects, text));
    expect(one).toEqual({ value: [{ create: "Room" }], problems: [] });
    expect(list).toEqual(one);
  });

  test("short forms stand for long ones", () => {
    const { value, problems } = decodeYaml(
      effects,
      `
list: Group.MemberIds
by: GroupId
names: { Nickname: Name, Note: null }
where: { Name: Keyword, StartTime: { min: From, before: 30min } }
errors: { notFound: ResourceNotFound, exists: [A.B, C.D] }
refuse: { A.B: { Status: [1, 2] } }
`,
    );
    expect(problems).toEqual([]);
    expect(value).toEqual([
      {
        list: "Group.MemberIds",
        by: ["GroupId"],
        names: [
          ["Nickname", "Name"],
          ["Note", null],
        ],
        where: [
          ["Name", { is: "Keyword" }],
          ["StartTime", { min: "From", before: 1800 }],
        ],
        errors: { notFound: ["ResourceNotFound"], exists: ["A.B", "C.D"] },
        refuse: [["A.B", [[["Status", { is: [1, 2] }]]]]],
      },
    ]);
  });

  test.each([
    ["[]", "1:1 expected at least 1 item, found none"],
    ["{}", "1:1 expected at least 1 key, found none"],
    ["crate: Room", '1:1 unknown key "crate", did you mean "create"?'],
    ["list: A.B.C", '1:7 "A.B.C" is not a resource, or Resource.Property'],
    ["update: A\nset: { 1a: x }", '2:8 "1a" cannot be the name of a path'],
    ["update: A\nrefuse: { a: { B: 1 } }", '2:11 "a" cannot be the name of an error code'],
    [
      "update: A\nmake: { B: { length: 0 } }",
      "2:22 expected an integer from 1 up, found the number 0",
    ],
    ["list: A\nwhere: { B: {} }", "2:13 expected at least 1 key, found none"],
  ])("%s", (text, problem) => {
    expect(decodeYaml(effects, text).problems).toEqual([problem]);
  });
});

describe("resources", () => {
  test("one with everything", () => {
    const { value, problems } = decodeKind(
      "resources",
      `
Room:
  doc: A room.
  id: RoomId
  ids: { prefix: r-, length: 6, characters: digits }
  scope: [SdkAppId]
  regional: Region
  always: true
  properties: { Users: "string[]" }
  initial: { Size: 1, Names: [] }
  make: { Password: { length: 9 } }
  created: CreateTime
  updated: UpdateTime
  errors: { notFound: A, exists: [B, C], elsewhere: D }
  unique: { Name: A }
  apart: { A: [Owner, "Users[]"] }
  limit: { most: 3, errors: A }
  references: { Owner: { to: User, missing: A, taken: B, held: C, backlink: Rooms, cascade: true } }
  states:
    property: State
    first: 0
    moves: [{ from: 0, to: 1, after: 500ms }, { from: 1, gone: true, at: EndTime, when: { Size: 1 } }]
    entered: { "1": StartTime }
    values: { "1": { Size: 2 } }
    progress: { property: Progress, during: 0 }
  waive: { resource-unused: It is for later. }
`,
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      [
        "Room",
        {
          regional: "Region",
          errors: { notFound: ["A"], exists: ["B", "C"], elsewhere: ["D"] },
          initial: [
            ["Size", 1],
            ["Names", []],
          ],
          states: {
            moves: [
              { from: 0, to: 1, after: 0.5 },
              { gone: true, when: [[["Size", { is: [1] }]]] },
            ],
          },
        },
      ],
    ]);
  });

  test.each([
    ["", '2:1 "doc" is missing'],
    ["doc: A.\n  id: a b", '4:7 "a b" is not a wire name'],
    ["doc: A.\n  id: A\n  always: false", "5:11 expected true, found the flag false"],
    ["doc: A.\n  id: A\n  apart: { A: [B] }", "5:15 expected at least 2 items, found 1 item"],
    [
      "doc: A.\n  id: A\n  limit: { most: -1, errors: A }",
      "5:18 expected an integer from 0 up, found the number -1",
    ],
  ])("%s", (keys, problem) => {
    const { problems } = decodeKind("resources", `\nA:\n  ${keys || "id: A"}\n`);
    expect(problems).toEqual([problem]);
  });
});
