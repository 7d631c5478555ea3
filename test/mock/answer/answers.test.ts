import { describe, expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { answerCall } from "../../../generator/mock/answer/answer-call.js";
import { Answers } from "../../../generator/mock/answer/answers.js";
import type { MockCall } from "../../../generator/mock/mock-call.js";
import { callOf } from "../call-of.js";
import { models } from "../real-models.js";

const lcic = models.get("lcic")!;
const DAY = 86_400_000;

function describeRoom(more: Partial<MockCall> = {}): MockCall {
  return callOf(lcic, "DescribeRoom", { RoomId: 300_000_001 }, more);
}

/** Whether the second of two questions was answered out of memory. */
function isRemembered(
  first: MockCall,
  second: MockCall,
  known: readonly Readonly<Record<string, Data>>[] = [{}, {}],
): boolean {
  const answers = new Answers(1);
  const before = answers.of(first, known[0]!);
  const after = answers.of(second, known[1]!);
  expect(before).toEqual(answerCall(first, known[0]!, 1));
  expect(after).toEqual(answerCall(second, known[1]!, 1));
  return before === after;
}

describe("what is asked again", () => {
  test("is answered out of memory, also later that day", () => {
    const later = { requestId: "11111111-0000-4000-8000-000000000001", now: callTime() + 1000 };
    expect(isRemembered(describeRoom(), describeRoom(later))).toBe(true);
  });

  test.each<[string, Partial<MockCall>]>([
    ["other parameters", { input: { RoomId: 300_000_002 } }],
    ["another account", { account: "AKIDother" }],
    ["another region", { region: "ap-guangzhou" }],
    ["another day", { now: callTime() + DAY }],
  ])("is answered anew with %s", (_, more) => {
    expect(isRemembered(describeRoom(), describeRoom(more))).toBe(false);
  });

  test("is answered anew when more is known", () => {
    expect(isRemembered(describeRoom(), describeRoom(), [{}, { Name: "Maple" }])).toBe(false);
  });

  test("is answered anew when it changes something", () => {
    const { input } = lcic.actions.get("CreateRoom")!.examples[0]!;
    const create = callOf(lcic, "CreateRoom", input);
    expect(isRemembered(create, create)).toBe(false);
  });

  test("is not kept for ever", () => {
    const answers = new Answers(1);
    const before = answers.of(describeRoom(), {});
    const name = "x".repeat(600_000);
    for (const RoomId of [1, 2]) answers.of(describeRoom({ input: { RoomId } }), { Name: name });
    expect(answers.of(describeRoom(), {})).not.toBe(before);
    expect(answers.of(describeRoom(), {})).toEqual(before);
  });
});

function callTime(): number {
  return callOf(lcic, "DescribeRoom", {}).now;
}
