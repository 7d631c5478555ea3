import fc from "fast-check";
import { expect, test } from "vitest";
import { DueQueue } from "../../../generator/mock/state/due-queue.js";
import type { Thing } from "../../../generator/mock/state/thing.js";

const thing = (sequence: number, dueAt: number | undefined): Thing =>
  ({ sequence, dueAt, exists: true }) as Thing;

test("things come out by their time, then by their age, and not before", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (times, now) => {
      const queue = new DueQueue();
      const things = times.map((time, i) => thing(i, time));
      for (const one of things) queue.add(one);
      const taken: Thing[] = [];
      for (let one = queue.take(now); one; one = queue.take(now)) taken.push(one);
      const expected = things
        .filter(({ dueAt }) => dueAt! <= now)
        .sort((a, b) => a.dueAt! - b.dueAt! || a.sequence - b.sequence);
      expect(taken).toEqual(expected);
    }),
  );
});

test("what is gone, or due at another time by now, is passed over", () => {
  const queue = new DueQueue();
  const [gone, later, never] = [thing(1, 5), thing(2, 5), thing(3, undefined)];
  for (const one of [gone, later, never]) queue.add(one);
  gone.exists = false;
  later.dueAt = 9;
  queue.add(later);
  expect(queue.take(8)).toBeUndefined();
  expect(queue.take(9)).toBe(later);
  expect(queue.take(99)).toBeUndefined();
});
