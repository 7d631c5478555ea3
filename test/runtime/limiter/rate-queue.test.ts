import { expect, test } from "vitest";
import { RateQueue } from "../../../runtime/src/limiter/rate-queue.js";
import { rejection } from "../rejection.js";

test("is idle when nobody waits and the next calls may start at once", async () => {
  const queue = new RateQueue(2, 60_000);
  const now = performance.now();
  expect(queue.isIdle(now)).toBe(true);
  void queue.take(Infinity, undefined);
  void queue.take(Infinity, undefined);
  expect(queue.isIdle(performance.now())).toBe(false);
  expect(queue.isIdle(now + 61_000)).toBe(true);
  const controller = new AbortController();
  const waiting = rejection(queue.take(Infinity, controller.signal) as Promise<void>);
  // Its turn has come, and it has not been told yet.
  expect(queue.isIdle(now + 61_000)).toBe(false);
  controller.abort();
  await waiting;
  expect(queue.isIdle(now + 61_000)).toBe(true);
});
