import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { delay } from "../../runtime/src/delay.js";
import { withinDeadline } from "../../runtime/src/deadline.js";
import { onAbort } from "../../runtime/src/on-abort.js";

const never = new Promise<never>(() => {});

test("one listener serves any number of actions and goes with the last", () => {
  const controller = new AbortController();
  const { signal } = controller;
  const ran: number[] = [];
  const releases = Array.from({ length: 20 }, (_, i) => onAbort(signal, () => void ran.push(i)));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  for (const release of releases.slice(1)) release();
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  releases[0]?.();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  onAbort(signal, () => void ran.push(99));
  controller.abort();
  expect(ran).toEqual([99]);
});

test("runs at once when the signal is aborted, and never without one", () => {
  let ran = 0;
  onAbort(AbortSignal.abort(), () => ran++)();
  onAbort(undefined, () => ran++)();
  expect(ran).toBe(1);
});

test("a pause and a deadline release the signal however they end", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  await delay(1, signal);
  await withinDeadline(Promise.resolve(1), { milliseconds: 1000, signal });
  await expect(withinDeadline(never, { milliseconds: 1, signal })).rejects.toMatchObject({
    reason: "timeout",
  });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  const waiting = [delay(1000, signal), withinDeadline(never, { milliseconds: 1000, signal })];
  controller.abort("enough");
  for (const one of waiting) {
    await expect(one).rejects.toMatchObject({ reason: "aborted", cause: "enough" });
  }
  await expect(delay(1000, signal)).rejects.toMatchObject({ reason: "aborted" });
});
