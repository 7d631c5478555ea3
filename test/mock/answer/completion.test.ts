import { describe, expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { answerCall } from "../../../generator/mock/answer/answer-call.js";
import { modelOf } from "../../check/check-yaml.js";
import { callOf } from "../call-of.js";

type Values = Readonly<Record<string, Data>>;

const model = modelOf({
  "actions/OpenRoom.yaml": `
input: { Level: Which one., Owner: Who opens it. }
output: { RoomId: { type: integer, doc: The new room. }, Owner: Who opened it., Level: { type: integer, doc: Which number. } }
errors: [FailedOperation]
`,
  "actions/DescribeRoom.yaml": `
readOnly: true
input: { RoomId: { type: integer, doc: Which. } }
output:
  Name: What it is called.
  Open: { type: boolean, doc: Whether it is open. }
  Room: { type: Room, doc: All about it. }
  Settings: { format: json, json: { members: { Depth: { type: integer, min: 3, max: 5, doc: How deep. } } }, doc: What is set. }
errors: [FailedOperation]
waiters:
  RoomOpened: { doc: It is open., until: { Open: true }, every: 1s, atMost: 1min }
`,
  "actions/ListRooms.yaml": `
readOnly: true
input:
  Page: { type: integer, doc: Which page. }
  Size: { type: integer, default: 4, doc: How many. }
  Keyword: Only these.
output: { Rooms: { type: "Room[]", doc: One page. }, Total: { type: integer, doc: Of all. } }
errors: [FailedOperation]
pagination: { page: Page, first: 1, size: Size, items: Rooms, total: Total }
examples: [{ title: Call it, input: { Keyword: example } }]
`,
  "actions/ListMessages.yaml": `
readOnly: true
input: { RoomId: { type: integer, doc: Where. }, Before: { type: integer, doc: Where to go on. }, Size: { type: integer, doc: How many. } }
output: { Messages: { type: "Message[]", doc: One page. } }
errors: [FailedOperation]
pagination: { cursor: Before, lowest: "Messages[].Seq", size: Size, items: Messages }
`,
  "actions/ListFiles.yaml": `
readOnly: true
input: { Cursor: Where to go on., Size: { type: integer, doc: How many. } }
output: { Files: { type: "string[]", doc: One page. }, Next: Where the next page starts., More: { type: boolean, doc: Whether there is one. } }
errors: [FailedOperation]
pagination: { cursor: Cursor, next: Next, more: More, size: Size, items: Files }
`,
  "actions/DescribeUsers.yaml": `
readOnly: true
input: { UserIds: { type: "string[]", doc: Which. }, Place: { from: "DescribeRoom.Room.Place", doc: Where. } }
output: { Users: { type: "User[]", doc: They. }, Where: { type: Room, doc: There. } }
errors: [FailedOperation]
`,
  "actions/Register.yaml": `
input: { Users: { type: "User[]", doc: Who. }, Password: { sensitive: true, doc: Secret. } }
output: { Users: { type: "User[]", doc: They. }, Password: { sensitive: true, doc: Secret. } }
errors: [FailedOperation]
`,
  "structures/Room.yaml": `
members:
  RoomId: { type: integer, doc: Which. }
  Name: What it is called.
  Place: Where it is.
  Seats: { type: integer, min: 7, max: 9, doc: How many. }
  Mode: { enum: { a: One., b: Two. }, default: a, doc: How. }
  Note: { optional: true, doc: What else there is to say. }
  Ended: { nullable: true, doc: When. }
  Rooms: { type: "Room[]", doc: Rooms within. }
  Region: Part of the world.
  Next: { type: Room, optional: true, doc: The one behind it. }
`,
  "structures/Message.yaml": `
members: { Seq: { type: integer, doc: Its number. }, Text: What it says. }
`,
  "structures/User.yaml": `
members: { UserId: Who., Nick: What others call them. }
`,
});

function answer(action: string, input: Values, known: Values = {}, more: object = {}): Values {
  return answerCall(callOf(model, action, input, more), known, 7);
}

describe("what the request says", () => {
  test("an output repeats the parameter of its name and type", () => {
    expect(answer("OpenRoom", { Owner: "ann" })).toMatchObject({ Owner: "ann" });
    expect(answer("OpenRoom", { Level: "1" })["Level"]).toBeTypeOf("number");
  });

  test("an ID is repeated deeper down, too", () => {
    expect(answer("DescribeRoom", { RoomId: 42 })).toMatchObject({ Room: { RoomId: 42 } });
    expect(answer("DescribeRoom", { RoomId: (2n ** 60n) as never })).toMatchObject({
      Room: { RoomId: 2n ** 60n },
    });
  });

  test("several IDs are those of several items", () => {
    const Users = [{ UserId: "a" }, { UserId: "b" }, { UserId: "c" }];
    expect(answer("DescribeUsers", { UserIds: ["a", "b", "c"] })).toMatchObject({ Users });
    expect(answer("Register", { Users })).toMatchObject({ Users });
  });

  test("a value that comes from another action's answer stands where that answer has it", () => {
    expect(answer("DescribeUsers", { Place: "yard" })).toMatchObject({ Where: { Place: "yard" } });
  });

  test("a secret is not repeated", () => {
    expect(answer("Register", { Password: "hunter2" })).not.toMatchObject({ Password: "hunter2" });
  });
});

describe("what is known", () => {
  test("is kept, and completed by what its identity makes of it", () => {
    const known = { Total: 2, Rooms: [{ RoomId: 42, Name: "Blue" }, { RoomId: 43 }] };
    const first = answer("ListRooms", {}, known);
    expect(first).toMatchObject(known);
    const rooms = first["Rooms"] as readonly Values[];
    expect(rooms[0]!["Seats"]).toBeGreaterThanOrEqual(7);
    // In another order, on another page, by another action: the same room.
    const second = answer("ListRooms", { Page: 2 }, { Rooms: [{ RoomId: 43 }] });
    expect(second["Rooms"]).toEqual([rooms[1]]);
    const described = answer("DescribeRoom", { RoomId: 43 }, { Room: { RoomId: 43 } });
    expect(described["Room"]).toEqual(rooms[1]);
  });

  test("lacks nothing that must be there, and gets nothing that nobody gave", () => {
    const { Room: room } = answer(
      "DescribeRoom",
      { RoomId: 42 },
      { Room: { RoomId: 42, Name: "x" } },
    );
    expect(room).toMatchObject({ RoomId: 42, Name: "x", Mode: "a", Ended: null });
    expect(room).not.toHaveProperty("Note");
    expect(room).not.toHaveProperty("Next");
    expect(Object.keys(room as object)).toEqual([
      "RoomId",
      "Name",
      "Place",
      "Seats",
      "Mode",
      "Ended",
      "Rooms",
      "Region",
    ]);
  });

  test("a total that is not known is the number of the items that are", () => {
    expect(answer("ListRooms", {}, { Rooms: [{ RoomId: 1 }, { RoomId: 2 }] })).toMatchObject({
      Total: 2,
    });
  });
});

describe("what is made up", () => {
  test("an action that changes something makes another thing with every call", () => {
    const ids = ["1", "2", "3"].map(
      (requestId) => answer("OpenRoom", {}, {}, { requestId })["RoomId"],
    );
    expect(new Set(ids).size).toBe(3);
  });

  test("what is asked again stays the same all day, and differs among accounts and seeds", () => {
    const asked = answer("DescribeRoom", { RoomId: 42 });
    const now = Date.parse("2024-06-15T23:59:59Z");
    expect(answer("DescribeRoom", { RoomId: 42 }, {}, { requestId: "other", now })).toEqual(asked);
    expect(answer("DescribeRoom", { RoomId: 42 }, {}, { account: "other" })).not.toEqual(asked);
    expect(answerCall(callOf(model, "DescribeRoom", { RoomId: 42 }), {}, 8)).not.toEqual(asked);
  });

  test("what a list tells of a thing, other actions tell, too", () => {
    for (const room of answer("ListRooms", {})["Rooms"] as readonly Values[]) {
      const told = answer("DescribeRoom", { RoomId: room["RoomId"]! })["Room"];
      expect(told).toEqual(room);
    }
  });

  test("a region is that of the call", () => {
    const region = "ap-one";
    expect(answer("DescribeRoom", {}, {}, { region })).toMatchObject({ Room: { Region: region } });
    expect(answer("DescribeRoom", {})["Room"]).toHaveProperty("Region");
  });

  test("a state that callers wait for has come", () => {
    for (let RoomId = 1; RoomId < 20; RoomId++) {
      expect(answer("DescribeRoom", { RoomId })).toMatchObject({ Open: true });
    }
  });

  test("a JSON text holds what the spec says", () => {
    const { Depth: depth } = JSON.parse(
      answer("DescribeRoom", { RoomId: 1 })["Settings"] as string,
    ) as Values;
    expect([3, 4, 5]).toContain(depth);
  });

  test("structures that contain themselves end", () => {
    const room = answer("DescribeRoom", { RoomId: 1 })["Room"] as Values;
    expect(room["Rooms"]).toEqual([]);
  });
});

describe("pages", () => {
  /** Items of all pages, each as long as was asked for. */
  function pages(
    action: string,
    list: string,
    size: number,
    next: (page: Values, at: number) => Values | undefined,
  ) {
    const found: Data[] = [];
    let input: Values | undefined = { Size: size };
    for (let at = 1; input && at < 50; at++) {
      const page = answer(action, input);
      const items = page[list] as readonly Data[];
      expect(items.length).toBeLessThanOrEqual(size);
      if (items.length === 0) break;
      found.push(...items);
      const more = next(page, at);
      input = more && { Size: size, ...more };
    }
    return found;
  }

  test("by number: as many items as the total says, the same whatever the size", () => {
    const whole = pages("ListRooms", "Rooms", 100, () => undefined);
    expect(pages("ListRooms", "Rooms", 3, (_, at) => ({ Page: at + 1 }))).toEqual(whole);
    expect(answer("ListRooms", { Page: 2, Size: 2 })["Total"]).toBe(whole.length);
    expect((answer("ListRooms", {})["Rooms"] as readonly Data[]).length).toBe(
      Math.min(4, whole.length),
    );
    expect(answer("ListRooms", { Page: 999 })["Rooms"]).toEqual([]);
    expect(answer("ListRooms", { Page: -5, Size: -5 })["Rooms"]).toEqual([]);
  });

  test("by the lowest number of a page, backwards", () => {
    const found = pages("ListMessages", "Messages", 2, (page) => ({
      Before: Math.min(...(page["Messages"] as readonly { Seq: number }[]).map(({ Seq }) => Seq)),
    })) as unknown as readonly { Seq: number }[];
    expect(found.map(({ Seq }) => Seq)).toEqual(found.map((_, index) => found.length - index));
    expect(found.length).toBeGreaterThan(2);
  });

  test("by a cursor, until there is none", () => {
    const found = pages("ListFiles", "Files", 2, (page) => {
      expect(page["More"]).toBe(page["Next"] !== "");
      return page["More"] ? { Cursor: page["Next"]! } : undefined;
    });
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(pages("ListFiles", "Files", 100, () => undefined));
  });
});
