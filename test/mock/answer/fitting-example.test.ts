import { describe, expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { fittingExample } from "../../../generator/mock/answer/fitting-example.js";
import { modelOf } from "../../check/check-yaml.js";
import { callOf } from "../call-of.js";

type Values = Readonly<Record<string, Data>>;

const model = modelOf({
  "actions/ListUsers.yaml": `
readOnly: true
input:
  RoomId: { type: integer, doc: Where. }
  Mode: { enum: { a: One., b: Two. }, doc: How. }
  Start: { type: integer, doc: From when on. }
  End: { type: integer, doc: Until when. }
  Page: { type: integer, doc: Which page. }
  Size: { type: integer, doc: How many. }
  Filter: { type: Filter, doc: Which of them. }
output: { Users: { type: "string[]", doc: They. }, Total: { type: integer, doc: Of all. } }
errors: [FailedOperation]
pagination: { page: Page, first: 1, size: Size, items: Users, total: Total }
examples:
  - { title: One, input: { RoomId: 1, Start: 10, Size: 2 }, output: { Users: [a], Total: 1 } }
  - { title: Two, input: { RoomId: 1, Start: 20, End: 30, Size: 2 }, output: { Users: [b], Total: 1 } }
  - { title: Three, input: { RoomId: 2, Mode: a, Filter: { UserName: ann } }, output: { Users: [c, d], Total: 2 } }
  - { title: Four, input: { RoomId: 3 } }
`,
  "structures/Filter.yaml": `
members: { UserName: Who., Words: Anything. }
`,
});

function users(input: Values, known: Values = {}): Data | undefined {
  return fittingExample(callOf(model, "ListUsers", input), known)?.["Users"];
}

describe("the example that fits", () => {
  test.each<[string, Values, Data | undefined]>([
    ["is the same request", { RoomId: 1, Start: 20, End: 30, Size: 2 }, ["b"]],
    ["is the nearest one", { RoomId: 1, Start: 20, End: 31, Size: 2 }, ["b"]],
    ["asks no more than the request", { RoomId: 1, Start: 11, Size: 2 }, ["a"]],
    ["is about the same thing", { RoomId: 9, Start: 10, Size: 2 }, undefined],
    ["asks for the same page", { RoomId: 1, Start: 10, Size: 3 }, undefined],
    ["asks for no other page", { RoomId: 1, Start: 10, Size: 2, Page: 2 }, undefined],
    ["makes the same choice", { RoomId: 2, Mode: "b", Filter: { UserName: "ann" } }, undefined],
    [
      "names the same, deeper down",
      { RoomId: 2, Mode: "a", Filter: { UserName: "bob" } },
      undefined,
    ],
    [
      "may differ in words",
      { RoomId: 2, Mode: "a", Filter: { UserName: "ann", Words: "x" } },
      ["c", "d"],
    ],
    ["has an answer", { RoomId: 3 }, undefined],
  ])("%s", (_, input, expected) => {
    expect(users(input)).toEqual(expected);
  });

  test("says nothing against what is known", () => {
    const input = { RoomId: 1, Start: 10, Size: 2 };
    expect(users(input, { Total: 1 })).toEqual(["a"]);
    expect(users(input, { Users: ["b"] })).toEqual(["b"]);
    expect(users(input, { Users: ["a", "b"] })).toBeUndefined();
    expect(users(input, { Total: 5 })).toBeUndefined();
  });
});
