import { expect, test } from "vitest";
import { buildYaml, soundModel } from "./build-yaml.js";

const act = (pagination: string): Readonly<Record<string, string>> => ({
  "actions/Act.yaml": `
pagination: ${pagination}
input: { Page: { type: integer, doc: x }, Size: { type: integer, doc: x }, Cursor: x, Offset: { type: integer, doc: x } }
output:
  Rooms: { type: "Room[]", doc: x }
  Names: { type: "string[]", doc: x }
  Total: { type: integer, doc: x }
  Data: { type: Data, doc: x }
  Next: x
`,
  "structures/Data.yaml": `
members: { List: { type: "Room[]", doc: x }, Next: x, More: { type: boolean, doc: x }, Count: { type: integer, doc: x } }
`,
  "structures/Room.yaml": "\nmembers: { Id: x }\n",
});

test.each<[pagination: string, expected: object]>([
  [
    "{ page: Page, size: Size, items: Rooms, total: Total }",
    {
      style: "page",
      parameter: "Page",
      first: 1,
      items: "Rooms",
      item: { base: "structure", structure: "Room", list: false },
      totalIsPage: false,
    },
  ],
  [
    "{ page: Page, first: 0, size: Size, items: Names }",
    { first: 0, item: { base: "string", list: false } },
  ],
  [
    "{ offset: Offset, size: Size, items: Data.List, total: Data.Count, totalIsPage: true }",
    { style: "offset", parameter: "Offset", totalIsPage: true },
  ],
  [
    "{ cursor: Cursor, next: Data.Next, more: Data.More, size: Size, items: Data.List }",
    { style: "cursor", parameter: "Cursor", next: "Data.Next", more: "Data.More" },
  ],
])("%s", (pagination, expected) => {
  expect(soundModel(act(pagination)).actions.get("Act")!.pagination).toMatchObject(expected);
});

test.each<[pagination: string, ...problems: string[]]>([
  [
    "{ size: Size, items: Rooms }",
    "2:13 pagination names no such field: give exactly one of page, offset and cursor",
  ],
  [
    "{ page: Page, offset: Offset, size: Size, items: Rooms }",
    "2:13 pagination names no such field: give exactly one of page, offset and cursor",
  ],
  [
    "{ page: Pge, size: Size, items: Rooms }",
    "2:21 pagination names no such field: there is no parameter Pge",
  ],
  [
    "{ page: Page, size: Sze, items: Room }",
    "2:33 pagination names no such field: there is no parameter Sze",
    "2:45 pagination names no such field: there is no Room",
  ],
  [
    "{ page: Page, size: Size, items: Total }",
    "2:46 pagination names no such field: Total is no list",
  ],
  [
    "{ page: Page, size: Size, items: Data.Lst }",
    "2:46 pagination names no such field: there is no Lst",
  ],
  [
    "{ page: Page, size: Size, items: Rooms.Id }",
    "2:46 pagination names no such field: Rooms is a list, write Rooms[]",
  ],
  [
    "{ page: Page, size: Size, items: Rooms, total: Next.A }",
    "2:60 pagination names no such field: Next has no members",
  ],
])("%s", (pagination, ...problems) => {
  const found = buildYaml(act(pagination)).problems;
  expect(found).toEqual(problems.map((problem) => `actions/Act.yaml:${problem}`));
});

test.each([
  "{ cursor: Cursor, size: Size, items: Rooms }",
  "{ page: Page, next: Next, size: Size, items: Rooms }",
  "{ page: Page, size: Size, items: 'Rooms[]' }",
  "{ page: Page, size: Size, items: Rooms, total: 'Rooms[].Id' }",
])("%s is refused", (pagination) => {
  const { model, problems } = buildYaml(act(pagination));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("pagination names no such field");
  expect(model.actions.get("Act")!.pagination).toBeUndefined();
});
