import { expect, test } from "vitest";
import { Clock } from "../../runtime/src/clock.js";

test("seconds are the service's: ours, set right by what it is known to be off", () => {
  const clock = new Clock(() => 1_551_113_065_999);
  expect(clock.seconds()).toBe(1_551_113_065);
  clock.skew = -3_600_000;
  expect(clock.seconds()).toBe(1_551_109_465);
  expect(clock.now()).toBe(1_551_113_065_999);
});

test("without one of the caller's, it is the machine's", () => {
  const before = Date.now();
  expect(new Clock().now()).toBeGreaterThanOrEqual(before);
});
