import { expect, test } from "vitest";
import { isTime, MockClock } from "../../generator/mock/clock.js";

test("runs along with the machine's, or stands still, and is moved either way", () => {
  let machine = 1000;
  const running = new MockClock(undefined, 50, () => machine);
  expect(running.now()).toBe(1050);
  machine = 2000;
  running.advance(10);
  expect(running.now()).toBe(2060);
  running.set(5000);
  machine += 1;
  expect(running.now()).toBe(5001);
  running.reset();
  expect(running.now()).toBe(2051);

  const still = new MockClock(7000, 0, () => machine);
  machine += 1000;
  expect(still.now()).toBe(7000);
  still.advance(1);
  expect(still.now()).toBe(7001);
  still.reset();
  expect(still.now()).toBe(7000);
});

test("takes nothing of which no date can be made", () => {
  const clock = new MockClock(0);
  for (const time of [-1, NaN, Infinity, 1e300]) {
    expect(() => clock.set(time)).toThrow(TypeError);
    expect(isTime(time)).toBe(false);
  }
  expect(() => clock.advance(-1)).toThrow(TypeError);
  expect(clock.now()).toBe(0);
  expect(isTime("0")).toBe(false);
});
