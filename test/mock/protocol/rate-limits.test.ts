import fc from "fast-check";
import { expect, test } from "vitest";
import { RateLimits } from "../../../generator/mock/protocol/rate-limits.js";
import { models } from "../real-models.js";

const model = models.get("trtc")!;
const action = model.actions.get("DismissRoom")!;
const limited = (requests: number, seconds: number) => ({
  model,
  action: { ...action, rate: { requests, seconds } },
});

test("so many in a period, then one for each that has become old", () => {
  const limits = new RateLimits();
  const found = limited(2, 1);
  const take = (now: number): string | undefined => limits.take(found, "r", "a", now)?.message;
  expect([0, 400].map(take)).toEqual([undefined, undefined]);
  expect(take(999)).toBe(
    "DismissRoom takes 2 calls per second from an account in a region; the next in 1 ms",
  );
  expect([1000, 1400].map(take)).toEqual([undefined, undefined]);
  expect(take(1500)).toMatch(/the next in 500 ms/);
});

test("accounts, regions and actions do not share a rate", () => {
  const limits = new RateLimits();
  const found = limited(1, 15);
  expect(limits.take(found, "r1", "a1", 0)).toBeUndefined();
  expect(limits.take(found, "r2", "a1", 0)).toBeUndefined();
  expect(limits.take(found, "r1", "a2", 0)).toBeUndefined();
  expect(limits.take(limited(1, 15), "r1", "a1", 14_999)).toMatchObject({
    code: "RequestLimitExceeded",
    message: expect.stringMatching(/1 call per 15 seconds/),
  });
  limits.reset();
  expect(limits.take(found, "r1", "a1", 0)).toBeUndefined();
});

test("actions without a rate have none, and a clock that is set back starts anew", () => {
  const limits = new RateLimits();
  const free = { model, action: { ...action, rate: undefined } };
  for (let i = 0; i < 1000; i++) expect(limits.take(free, "r", "a", 0)).toBeUndefined();
  const found = limited(1, 60);
  expect(limits.take(found, "r", "a", 1_000_000)).toBeUndefined();
  expect(limits.take(found, "r", "a", 5)).toBeUndefined();
  expect(limits.take(found, "r", "a", 6)?.code).toBe("RequestLimitExceeded");
});

test("no period of any length has more calls than allowed, and none is refused needlessly", () => {
  const gaps = fc.array(fc.nat(400), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), gaps, (requests, waits) => {
      const limits = new RateLimits();
      const passed: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        const before = passed.filter((time) => time > now - 1000).length;
        const free = limits.take(limited(requests, 1), "r", "a", now) === undefined;
        expect(free).toBe(before < requests);
        if (free) passed.push(now);
      }
    }),
  );
});
