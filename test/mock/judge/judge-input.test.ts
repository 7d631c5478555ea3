import { describe, expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { judgeInput } from "../../../generator/mock/judge/judge-input.js";
import { modelOf } from "../../check/check-yaml.js";
import { callOf } from "../call-of.js";
import { models } from "../real-models.js";

const model = modelOf({
  "actions/OpenRoom.yaml": `
input:
  RoomId: { type: integer, required: true, min: 1, max: 9, doc: Which. }
  Mode: { enum: { a: One., b: Two. }, doc: How. }
  Start: { type: integer, format: unix-seconds, doc: When. }
  Mail: { format: email, doc: Whom to tell. }
  Password: { minLength: 8, sensitive: true, doc: To get in. }
  Seats: { type: "Seat[]", sensitive: true, doc: Who sits where. }
  Public: { type: "Seat[]", doc: Who sits in front. }
  Options: { format: json, json: { members: { Depth: { type: integer, max: 3, doc: How deep. } } }, doc: More. }
  First: One way.
  Second: The other way.
rules:
  - when: { Mode: b }
    require: [Start]
  - when: { Mode: a }
    oneOf: [First, Second]
  - expect: now - Start <= 1h
errors: [FailedOperation, InvalidParameter.RoomId, InvalidParameterValue.Mode, MissingParameter.roomid]
examples: [{ title: Open it, input: { RoomId: 1 } }]
`,
  "structures/Seat.yaml": `
members: { Row: { type: integer, required: true, max: 5, doc: Which row. }, Label: What stands on it. }
`,
  "errors.yaml": `
FailedOperation: { doc: It did not work., remedy: Look into it. }
InvalidParameter.RoomId: { doc: The room is wrong., remedy: Give another. }
InvalidParameterValue.Mode: { doc: The mode is wrong., remedy: Give another. }
MissingParameter.roomid: { doc: The room is missing., remedy: Give one. }
`,
});

function refusal(input: Readonly<Record<string, Data>>, now?: number) {
  return judgeInput(callOf(model, "OpenRoom", input, now === undefined ? {} : { now }));
}

function said(input: Readonly<Record<string, Data>>): readonly (string | undefined)[] {
  const found = refusal(input);
  return [found?.code, found?.message];
}

describe("codes", () => {
  test("what is fine is not refused", () => {
    expect(refusal({ RoomId: 5, Mode: "b", Start: 1_718_452_800 })).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, Data>>]>([
    ["UnknownParameter", { RoomId: 5, Roomid: 5 }],
    ["UnknownParameter", { Other: 1, RoomId: "five" }],
    ["UnknownParameter", { RoomId: 5, Public: [{ Row: 1, Column: 2 }] }],
    // The code that the action documents for the parameter, however it is spelt.
    ["MissingParameter.roomid", { Mode: "c" }],
    ["MissingParameter", { RoomId: 5, Public: [{}] }],
    ["MissingParameter", { RoomId: 5, Mode: "b" }],
    ["MissingParameter", { RoomId: 5, Mode: "a" }],
    ["InvalidParameter.RoomId", { RoomId: "5", Mode: "c" }],
    ["InvalidParameter", { RoomId: 5, Mail: "nobody" }],
    ["InvalidParameter", { RoomId: 5, First: ["x"] }],
    ["InvalidParameter.RoomId", { RoomId: 10 }],
    ["InvalidParameterValue.Mode", { RoomId: 5, Mode: "c" }],
    ["InvalidParameterValue", { RoomId: 5, Password: "short" }],
    ["InvalidParameterValue", { RoomId: 5, Mode: "a", First: "x", Second: "y" }],
    ["InvalidParameterValue", { RoomId: 5, Start: 1 }],
  ])("%s: %j", (code, input) => {
    expect(refusal(input)?.code).toBe(code);
  });

  test("rules look at the mock's clock", () => {
    expect(refusal({ RoomId: 5, Start: 1 }, 3_000_000)).toBeUndefined();
  });
});

describe("messages", () => {
  test.each<[Readonly<Record<string, Data>>, string]>([
    [{ RoomId: 5, Frist: "x" }, 'Frist is not known here (did you mean "First"?)'],
    [{}, "RoomId is required"],
    [{ RoomId: "5" }, 'RoomId must be an integer, is "5"'],
    [{ RoomId: 12 }, "RoomId must be at most 9, is 12"],
    [{ RoomId: 5, Mode: "c" }, 'Mode must be one of a, b, is "c"'],
    [{ RoomId: 5, Mode: "c".repeat(99) }, "Mode must be one of a, b, is a text of 99 characters"],
    [{ RoomId: 5, Mode: {} }, "Mode must be a string, is an object"],
    [{ RoomId: 5, Mode: [1] }, "Mode must be a string, is a list of 1"],
    [{ RoomId: 5, Public: [{ Row: 1 }, { Row: 6 }] }, "Public[1].Row must be at most 5, is 6"],
    [{ RoomId: 5, Options: '{"Depth":4}' }, "Options.Depth must be at most 3"],
    [{ RoomId: 5, Mode: "\u202e" }, 'Mode must be one of a, b, is "\\u202e"'],
    [{ RoomId: 5, "\u001b[31m": 1 }, "\\u001b[31m is not known here"],
    [{ RoomId: 5, ["x".repeat(999)]: 1 }, `${"x".repeat(40)}… is not known here`],
  ])("%j", (input, words) => {
    expect(said(input)[1]).toBe(`OpenRoom was refused: ${words}.`);
  });

  test("several faults are said at once, in the order in which the service looks, but not all of many", () => {
    expect(said({ Mode: "c", Mail: "x", Zero: 1 })).toEqual([
      "UnknownParameter",
      'OpenRoom was refused: Zero is not known here; RoomId is required; Mail must be an e-mail address, is "x"; Mode must be one of a, b, is "c".',
    ]);
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`Q${index}`, 1]));
    const found = refusal({ RoomId: 5, ...many });
    expect(found?.message).toMatch(/; and 4 more\.$/);
    expect(found?.issues).toHaveLength(9);
  });

  test("no secret is shown, nor what is in one", () => {
    for (const input of [
      { RoomId: 5, Password: "hunter2" },
      { RoomId: 5, Password: 1234567 },
      { RoomId: 5, Seats: [{ Row: 1234567 }] },
      { RoomId: 5, Seats: "hunter2" },
    ]) {
      const text = JSON.stringify(refusal(input));
      expect(text).toContain("must");
      expect(text).not.toMatch(/hunter2|1234567/);
    }
  });
});

test("a parameter that is null has not been given, an item that is null is none", () => {
  expect(refusal({ RoomId: 5, Mode: null })).toBeUndefined();
  expect(refusal({ RoomId: null })?.code).toBe("MissingParameter.roomid");
  expect(refusal({ RoomId: 5, Other: null })).toBeUndefined();
  expect(refusal({ RoomId: 5, Public: [{ Row: 1, Label: null }] })).toBeUndefined();
  expect(refusal({ RoomId: 5, Public: [null] })?.code).toBe("InvalidParameter");
});

test("names that every object inherits are names like any other", () => {
  const input = JSON.parse('{"RoomId":5,"__proto__":1,"constructor":2}') as Record<string, Data>;
  expect(refusal(input)?.issues?.map(({ path }) => path[0])).toEqual(["__proto__", "constructor"]);
});

test("an integer beyond 2^53 is an integer", () => {
  expect(refusal({ RoomId: (2n ** 60n) as never })?.message).toBe(
    "OpenRoom was refused: RoomId must be at most 9, is 1152921504606846976.",
  );
});

test("every example is let through, whenever it is sent", () => {
  for (const one of models.values()) {
    for (const { name, examples } of one.actions.values()) {
      for (const { input } of examples) {
        expect(judgeInput(callOf(one, name, input, { now: Date.now() })), name).toBeUndefined();
      }
    }
  }
});
