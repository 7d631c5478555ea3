import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LimitedUse } from "../../../runtime/src/limiter/limiter.js";
import { RateLimiter } from "../../../runtime/src/limiter/rate-limiter.js";
import { rejection } from "../rejection.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const use: LimitedUse = {
  service: "trtc",
  action: "DismissRoom",
  region: "ap-guangzhou",
  account: "AKID",
  rate: { requests: 3, seconds: 2 },
  left: 60_000,
  signal: undefined,
};

/** Takes, and notes the name and the time when the turn has come. */
function taker(limiter: RateLimiter) {
  const began = performance.now();
  const started: [string, number][] = [];
  const take = async (name: string, changed: Partial<LimitedUse> = {}): Promise<void> => {
    await limiter.take({ ...use, ...changed });
    started.push([name, performance.now() - began]);
  };
  return { started, take };
}

test("calls within the rate start at once, in the same turn of the event loop", () => {
  const limiter = new RateLimiter();
  for (let i = 0; i < 3; i++) expect(limiter.take(use)).toBeUndefined();
  expect(limiter.take(use)).toBeInstanceOf(Promise);
});

test("the others start as soon as the rate allows, first come, first served", async () => {
  const { started, take } = taker(new RateLimiter());
  await take("a");
  await vi.advanceTimersByTimeAsync(500);
  const calls = ["b", "c", "d", "e", "f", "g", "h"].map((name) => take(name));
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(started).toEqual([
    ["a", 0],
    ["b", 500],
    ["c", 500],
    ["d", 2000],
    ["e", 2500],
    ["f", 2500],
    ["g", 4000],
    ["h", 4500],
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

test("nobody overtakes those who wait, though their timer is late", async () => {
  const { started, take } = taker(new RateLimiter());
  const calls = ["a", "b", "c", "d"].map((name) => take(name));
  // The event loop was busy elsewhere: the time has come, and the timer has not.
  const late = performance.now() + 2500;
  const clock = vi.spyOn(performance, "now").mockReturnValue(late);
  calls.push(take("e"));
  clock.mockRestore();
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(started.map(([name]) => name)).toEqual(["a", "b", "c", "d", "e"]);
});

test("a rate holds per service, action, region and account", async () => {
  const { started, take } = taker(new RateLimiter());
  const one = { rate: { requests: 1, seconds: 1 } };
  const others = [{ service: "lcic" }, { action: "X" }, { region: undefined }, { account: "B" }];
  const calls = [{}, ...others, {}].map((other, i) => take(String(i), { ...one, ...other }));
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(started.map(([, time]) => time)).toEqual([0, 0, 0, 0, 0, 1000]);
});

test("an action without a rate never waits", () => {
  const limiter = new RateLimiter();
  for (let i = 0; i < 100; i++) {
    expect(limiter.take({ ...use, rate: undefined })).toBeUndefined();
  }
});

describe("a share", () => {
  test.each([
    [0.5, 20, [0, 10]],
    [0.99, 20, [0, 19]],
    [0.5, 1, [0, 1, 2000]],
    [0.01, 20, [0, 1, 5000]],
  ])("of %d of %d a second", async (share, requests, [, first = 0, then = 1000]) => {
    const { started, take } = taker(new RateLimiter({ share }));
    const rate = { requests, seconds: 1 };
    const calls = Array.from({ length: first + 1 }, () => take("", { rate }));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(started.filter(([, time]) => time === 0)).toHaveLength(first);
    expect(started.at(-1)).toEqual(["", then]);
  });

  test.each([0, -1, 1.1, Number.NaN, "1", null])("of %j is refused", (share) => {
    expect(() => new RateLimiter({ share: share as never })).toThrow(TypeError);
  });

  test("that is misspelt is named", () => {
    expect(() => new RateLimiter({ Share: 1 } as never)).toThrow('did you mean "share"?');
  });
});

describe("abort", () => {
  test("gives the turn to the next, and the last one leaves no timer", async () => {
    const { started, take } = taker(new RateLimiter());
    const rate = { requests: 1, seconds: 1 };
    const controllers = [new AbortController(), new AbortController()];
    const [signal, second] = controllers.map((one) => one.signal);
    await take("a", { rate });
    const b = rejection(take("b", { rate, signal }));
    const c = take("c", { rate });
    const d = rejection(take("d", { rate, signal: second }));
    controllers[0]?.abort(new Error("enough"));
    expect(await b).toMatchObject({ reason: "aborted", maybeSent: false });
    await vi.advanceTimersByTimeAsync(1000);
    await c;
    expect(started).toEqual([
      ["a", 0],
      ["c", 1000],
    ]);
    expect(vi.getTimerCount()).toBe(1);
    controllers[1]?.abort();
    await d;
    expect(vi.getTimerCount()).toBe(0);
  });

  test("beforehand takes no turn", async () => {
    const { take } = taker(new RateLimiter());
    const rate = { requests: 1, seconds: 1 };
    const error = await rejection(take("a", { rate, signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ reason: "aborted" });
    await take("b", { rate });
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a call whose turn comes too late fails at once, and takes nobody's turn", async () => {
  const { started, take } = taker(new RateLimiter());
  const rate = { requests: 1, seconds: 1 };
  await take("a", { rate });
  const b = take("b", { rate, left: 1000 });
  const error = await rejection(take("c", { rate, left: 1999 }));
  expect(error).toMatchObject({
    reason: "limited",
    maybeSent: false,
    message: "the rate limit lets it go out in 2000 ms, which is too late",
  });
  const d = take("d", { rate, left: 2000 });
  await vi.runAllTimersAsync();
  await Promise.all([b, d]);
  expect(started.map(([name]) => name)).toEqual(["a", "b", "d"]);
});

test("keeps no more queues than it needs", async () => {
  const limiter = new RateLimiter();
  const rate = { requests: 1, seconds: 1 };
  const set = vi.spyOn(Map.prototype, "set");
  let most = 0;
  for (let i = 0; i < 1000; i++) {
    await limiter.take({ ...use, rate, account: `account ${i}` });
    const queues = set.mock.contexts.at(-1) as Map<string, unknown>;
    expect([...queues.keys()].at(-1)).toContain(`account ${i}`);
    most = Math.max(most, queues.size);
    set.mockClear();
    await vi.advanceTimersByTimeAsync(100);
  }
  set.mockRestore();
  expect(most).toBeLessThanOrEqual(64);
  // What is busy is kept.
  expect(limiter.take({ ...use, rate, account: "account 999" })).toBeInstanceOf(Promise);
  await vi.runAllTimersAsync();
});

test("in no span of the period do more calls start than the rate says, and none starves", async () => {
  const call = fc.record({ wait: fc.nat(1500), abort: fc.option(fc.nat(2000)) });
  const plan = fc.record({
    requests: fc.integer({ min: 1, max: 5 }),
    seconds: fc.integer({ min: 1, max: 3 }),
    calls: fc.array(call, { maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ requests, seconds, calls }) => {
      const { started, take } = taker(new RateLimiter());
      const aborted: string[] = [];
      const all: Promise<void>[] = [];
      for (const [i, { wait, abort }] of calls.entries()) {
        await vi.advanceTimersByTimeAsync(wait > 500 ? wait : 0);
        const controller = new AbortController();
        const options = { rate: { requests, seconds }, signal: controller.signal, left: Infinity };
        all.push(take(String(i), options).catch(() => void aborted.push(String(i))));
        if (abort !== null) setTimeout(() => controller.abort(), abort);
      }
      await vi.runAllTimersAsync();
      await Promise.all(all);
      expect(started.length + aborted.length).toBe(calls.length);
      const names = started.map(([name]) => Number(name));
      expect(names).toEqual([...names].sort((a, b) => a - b));
      for (const [i, [, time]] of started.entries()) {
        const before = started[i - requests];
        if (before) expect(time - before[1]).toBeGreaterThanOrEqual(seconds * 1000);
      }
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: 100 },
  );
});
