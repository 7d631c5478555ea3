import { describe, expect, test } from "vitest";
import {
  parseEffect,
  parseFault,
  parseTarget,
} from "../../../generator/mock/faults/parse-fault.js";
import { parseDuration } from "../../../generator/mock/parse-duration.js";

test.each([
  ["throttle", { on: "*", effect: "throttle" }],
  ["latency=200ms", { on: "*", effect: "latency=200ms" }],
  ["skew=+10min:x1", { on: "*", effect: "skew=+10min", times: 1 }],
  ["DismissRoom=InternalError", { on: "DismissRoom", effect: "InternalError" }],
  [
    "DismissRoom=FailedOperation.RoomNotExist:0.5",
    { on: "DismissRoom", effect: "FailedOperation.RoomNotExist", chance: 0.5 },
  ],
  ["trtc.*=latency=50ms..2s:25%", { on: "trtc.*", effect: "latency=50ms..2s", chance: 0.25 }],
  ["*=reset:x3", { on: "*", effect: "reset", times: 3 }],
])("%s", (text, fault) => {
  expect(parseFault(text)).toEqual(fault);
});

test.each(["throttle:often", "throttle:x", "reset:1:2", "reset:"])(
  "%s is said to be none",
  (text) => {
    expect(parseFault(text)).toMatch(/^after the colon stands/);
  },
);

describe("effects", () => {
  test("in words", () => {
    expect(parseEffect("throttle")).toEqual({ kind: "error", code: "RequestLimitExceeded" });
    expect(parseEffect("InvalidParameter.SdkAppId")).toEqual({
      kind: "error",
      code: "InvalidParameter.SdkAppId",
    });
    expect(parseEffect("latency=50ms..2s")).toEqual({ kind: "latency", least: 50, most: 2000 });
    expect(parseEffect("skew=-1.5h")).toEqual({ kind: "skew", by: -5_400_000 });
    for (const kind of ["unavailable", "reset", "truncate", "expired-signature"]) {
      expect(parseEffect(kind)).toEqual({ kind });
    }
  });

  test.each([
    "",
    "oops",
    "latency",
    "latency=",
    "latency=2s..1s",
    "latency=1h",
    "latency=-1s",
    "latency=1s..2s..3s",
    "skew=soon",
    "A B",
    "A..B",
    "A\n",
  ])("%j is none", (text) => {
    expect(parseEffect(text)).toBeTypeOf("string");
  });
});

test("targets", () => {
  expect(parseTarget("*")).toEqual({ service: undefined, action: undefined });
  expect(parseTarget("A")).toEqual({ service: undefined, action: "A" });
  expect(parseTarget("trtc.A")).toEqual({ service: "trtc", action: "A" });
  expect(parseTarget("trtc.*")).toEqual({ service: "trtc", action: undefined });
});

test("durations", () => {
  expect(["1ms", "1.5s", "+10min", "-2h", "1d"].map(parseDuration)).toEqual([
    1, 1500, 600_000, -7_200_000, 86_400_000,
  ]);
  expect(["", "10", "1 s", "1m", "s", "1e3s", "--1s"].map(parseDuration)).toEqual(
    Array(7).fill(undefined),
  );
});
