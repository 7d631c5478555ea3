import { describe, expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { similarity } from "../../generator/diff/similarity.js";
import type { Body, Spec } from "./spec-model.js";
import { action } from "./cases/case.js";
import { specModel } from "./spec-model.js";

/** `path ~ path`, for each hint, from what went to what came. */
function hints(before: Spec, after: Spec): readonly string[] {
  return diffModels(specModel(before), specModel(after)).flatMap(({ path, renamed, to }) =>
    renamed !== undefined && to === null ? [`${path} ~ ${renamed}`] : [],
  );
}

const inputs = (...names: readonly string[]): Spec =>
  action({ input: Object.fromEntries(names.map((name) => [name, { type: "integer", min: 1 }])) });
const pair = (name: string): Body => ({
  input: { [name]: {} },
  output: { Count: { type: "integer" } },
});

describe("what went and what came may be the same under two names", () => {
  test.each<readonly [what: string, before: Spec, after: Spec, hint: string]>([
    [
      "a parameter",
      inputs("RoomId"),
      inputs("RoomID2"),
      "actions/Act/input/RoomId ~ actions/Act/input/RoomID2",
    ],
    [
      "a parameter with another limit",
      inputs("RoomId"),
      action({ input: { RoomNo: { type: "integer", max: 5, required: true } } }),
      "actions/Act/input/RoomId ~ actions/Act/input/RoomNo",
    ],
    [
      "an action",
      { actions: { DescribeRoom: pair("Id") } },
      { actions: { DescribeRooms: pair("Id") } },
      "actions/DescribeRoom ~ actions/DescribeRooms",
    ],
    [
      "a structure",
      { structures: { RoomInfo: { members: { A: {}, B: {} } } } },
      { structures: { RoomInformation: { members: { A: {}, B: {} } } } },
      "structures/RoomInfo ~ structures/RoomInformation",
    ],
    [
      "an error code that moved to another parent",
      { errors: { "FailedOperation.RoomNotExist": { doc: "None.", remedy: "Look." } } },
      { errors: { "ResourceNotFound.RoomNotExist": { doc: "None.", remedy: "Look." } } },
      "errors/FailedOperation.RoomNotExist ~ errors/ResourceNotFound.RoomNotExist",
    ],
  ])("%s", (_, before, after, hint) => {
    expect(hints(before, after)).toEqual([hint]);
  });

  test("each is half of one renaming at most: the names that are most alike find each other", () => {
    expect(hints(inputs("StartTime", "StartTimes"), inputs("StartTime1", "StartTimesAll"))).toEqual(
      [
        "actions/Act/input/StartTime ~ actions/Act/input/StartTime1",
        "actions/Act/input/StartTimes ~ actions/Act/input/StartTimesAll",
      ],
    );
  });
});

test("what takes the same values is the better guess", () => {
  const after: Spec = action({
    input: { RoomIdx: { type: "integer", max: 5 }, RoomIdent: { type: "integer", min: 1 } },
  });
  expect(hints(inputs("RoomId"), after)).toEqual([
    "actions/Act/input/RoomId ~ actions/Act/input/RoomIdent",
  ]);
});

describe("nothing is guessed", () => {
  test.each<readonly [why: string, before: Spec, after: Spec]>([
    ["when the names have nothing in common", inputs("RoomId"), inputs("Volume")],
    [
      "when they take different values",
      inputs("RoomId"),
      action({ input: { RoomIds: { type: "integer[]" } } }),
    ],
    [
      "when limits differ and names are not that much alike",
      inputs("StartTime"),
      action({ input: { EndTime: { type: "integer", max: 5 } } }),
    ],
    ["when the old one is still there", inputs("RoomId"), inputs("RoomId", "RoomId2")],
    [
      "from one place to another",
      inputs("RoomId"),
      action({ output: { RoomId: { type: "integer", min: 1 } } }),
    ],
    [
      "among so many that it would take long",
      inputs(...Array.from({ length: 201 }, (_, i) => `RoomId${i}`)),
      inputs(...Array.from({ length: 201 }, (_, i) => `RoomID${i}x`)),
    ],
  ])("%s", (_, before, after) => {
    expect(hints(before, after)).toEqual([]);
  });
});

test("names are alike by their neighbouring letters, whatever their case", () => {
  expect(similarity("RoomId", "roomid")).toBe(1);
  expect(similarity("RoomId", "Volume")).toBe(0);
  expect(similarity("RoomId", "RoomIds")).toBeGreaterThan(0.9);
  expect(similarity("aaa", "aa")).toBeCloseTo(2 / 3);
  expect([similarity("", ""), similarity("a", "a"), similarity("a", "b")]).toEqual([1, 1, 0]);
});
