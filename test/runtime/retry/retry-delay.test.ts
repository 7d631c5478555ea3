import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action } from "../../../runtime/src/action.js";
import { ServiceError } from "../../../runtime/src/errors/service-error.js";
import { TransportError } from "../../../runtime/src/errors/transport-error.js";
import { retryDelay, type FailedAttempt } from "../../../runtime/src/retry/retry-delay.js";
import { callRetryPolicy, clientRetryPolicy } from "../../../runtime/src/retry/retry-options.js";
import type { FailureReason } from "../../../runtime/src/transport/transport-failure.js";
import { describeAnything, dismissRoom } from "../sample-actions.js";

const call = { service: "trtc", action: "DismissRoom" };
const changing = dismissRoom as Action<unknown, unknown>;
const reading: Action<unknown, unknown> = { ...describeAnything, readOnly: true };
const policy = clientRetryPolicy({ random: () => 0.5 });

function refused(code: string, statusCode = 200): ServiceError {
  return new ServiceError(call, { code, message: "no", requestId: "r", statusCode, attempts: 1 });
}

function lost(reason: FailureReason, maybeSent: boolean, statusCode?: number): TransportError {
  return new TransportError(call, { reason, message: "lost", maybeSent, statusCode, attempts: 1 });
}

function delay(
  error: FailedAttempt["error"],
  more: Partial<FailedAttempt> = {},
  { ...rules } = policy,
): number | undefined {
  const { maybeSent = true } = error as Partial<TransportError>;
  const rest = {
    maybeSent,
    action: changing,
    attempt: 1,
    resigned: false,
    hint: 0,
    left: Infinity,
  };
  return retryDelay({ error, ...rest, ...more }, rules);
}

describe("after what an attempt is repeated: any action, or one that changes nothing", () => {
  test.each([
    [lost("connect", false), true, true],
    [lost("timeout", false), true, true],
    [lost("reset", false), true, true],
    [lost("connect", true), false, true],
    [lost("timeout", true), false, true],
    [lost("reset", true), false, true],
    [lost("bad-response", true, 502), false, true],
    [lost("bad-response", true, 503), false, true],
    [lost("bad-response", true, 429), true, true],
    [lost("bad-response", true, 200), false, false],
    [lost("bad-response", true, 404), false, false],
    [lost("redirect", true, 302), false, false],
    [lost("too-large", true, 200), false, false],
    [lost("aborted", false), false, false],
    [lost("aborted", true), false, false],
    [lost("credentials", false), false, false],
    [lost("limited", false), false, false],
    [lost("failed", true), false, false],
    [lost("failed", false), false, false],
    [refused("RequestLimitExceeded"), true, true],
    [refused("RequestLimitExceeded.UinLimitExceeded"), true, true],
    [refused("RequestLimitExceededElsewhere"), false, false],
    [refused("LimitExceeded"), false, false],
    [refused("InvalidParameter", 429), true, true],
    [refused("InternalError"), false, true],
    [refused("InternalError.DBError"), false, true],
    [refused("ServiceUnavailable"), false, true],
    [refused("InternalErrors"), false, false],
    [refused("FailedOperation"), false, false],
    [refused("FailedOperation", 500), false, true],
    [refused("ResourceInsufficient"), false, false],
    [refused("AuthFailure.SignatureExpire"), false, false],
    [refused("connect"), false, false],
  ])("%o", (error, any, readOnly) => {
    expect(delay(error) !== undefined).toBe(any);
    expect(delay(error, { action: reading }) !== undefined).toBe(readOnly);
  });

  test("codes that the action's specification calls retryable, and only those", () => {
    const action = { ...changing, retryable: ["FailedOperation.Busy", "InternalError"] };
    expect(delay(refused("FailedOperation.Busy"), { action })).toBe(50);
    expect(delay(refused("InternalError"), { action })).toBe(50);
    expect(delay(refused("FailedOperation.Busy"))).toBeUndefined();
    expect(delay(refused("FailedOperation"), { action })).toBeUndefined();
    expect(delay(refused("InternalError.DBError"), { action })).toBeUndefined();
  });

  test("an expired signature, once the clock is right, and at once", () => {
    const error = refused("AuthFailure.SignatureExpire");
    expect(delay(error, { resigned: true })).toBe(0);
    expect(delay(error, { resigned: true, attempt: 3 })).toBeUndefined();
  });
});

describe("how long the pause is", () => {
  const error = lost("connect", false);

  test("twice as long each time, up to the longest", () => {
    const patient = clientRetryPolicy({ attempts: 9, maxDelay: 1000, random: () => 1 });
    const pauses = [1, 2, 3, 4, 5, 8, 9].map((attempt) => delay(error, { attempt }, patient));
    expect(pauses).toEqual([100, 200, 400, 800, 1000, 1000, undefined]);
  });

  test("when calls came too fast, by the period of the action's rate", () => {
    const throttled = refused("RequestLimitExceeded");
    const slow = { ...changing, rateLimit: { requests: 1, seconds: 4 } };
    expect(delay(throttled)).toBe(500);
    expect(delay(throttled, { action: slow })).toBe(2000);
    expect(delay(throttled, { action: slow, attempt: 2 })).toBe(4000);
    expect(delay(error, { action: slow })).toBe(50);
  });

  test("as the server asks, and a random part more", () => {
    expect(delay(error, { hint: 3000 })).toBe(3050);
    expect(delay(error, { hint: 19_980 })).toBe(19_990);
    expect(delay(error, { hint: 20_000 })).toBe(20_000);
    expect(delay(error, { hint: 20_001 })).toBeUndefined();
    expect(delay(error, { hint: Infinity })).toBeUndefined();
  });

  test("none that outlasts the call", () => {
    expect(delay(error, { left: 51 })).toBe(50);
    expect(delay(error, { left: 50 })).toBeUndefined();
    expect(delay(error, { left: -1 })).toBeUndefined();
  });

  test("never below what the server asks, nor above the longest pause", () => {
    const cases = fc.record({
      attempt: fc.integer({ min: 1, max: 1000 }),
      hint: fc.oneof(fc.constant(0), fc.nat(40_000)),
      maxDelay: fc.nat(30_000),
      baseDelay: fc.oneof(fc.nat(30_000), fc.constant(Infinity)),
      chance: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      throttled: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ attempt, hint, maxDelay, baseDelay, chance, throttled }) => {
        const attempts = Number.MAX_SAFE_INTEGER;
        const rules = clientRetryPolicy({ attempts, baseDelay, maxDelay, random: () => chance });
        const failed = throttled ? refused("RequestLimitExceeded") : error;
        const pause = delay(failed, { attempt, hint }, rules);
        if (hint > maxDelay) expect(pause).toBeUndefined();
        else {
          expect(pause).toBeGreaterThanOrEqual(hint);
          expect(pause).toBeLessThanOrEqual(maxDelay);
        }
      }),
    );
  });
});

describe("options", () => {
  test("a client's, with defaults", () => {
    expect(clientRetryPolicy()).toMatchObject({ attempts: 3, baseDelay: 100, maxDelay: 20_000 });
    expect(clientRetryPolicy({ attempts: 5 })).toMatchObject({ attempts: 5, baseDelay: 100 });
    expect(clientRetryPolicy(false)).toMatchObject({ attempts: 1 });
    expect(clientRetryPolicy().random).toBe(Math.random);
  });

  test("a call's go before the client's, whose budget it shares", () => {
    const client = clientRetryPolicy({ attempts: 7, baseDelay: 3 });
    const one = callRetryPolicy({ baseDelay: 5, maxDelay: undefined }, client);
    expect(one).toEqual({ ...client, baseDelay: 5 });
    expect(one.budget).toBe(client.budget);
    expect(callRetryPolicy(false, client)).toEqual({ ...client, attempts: 1 });
  });

  test.each([
    [{ attempts: 0 }, "retry.attempts must be a number, 1 or more"],
    [{ attempts: Number.NaN }, "retry.attempts must be a number, 1 or more"],
    [{ attempts: "3" }, "retry.attempts must be a number, 1 or more"],
    [{ baseDelay: -1 }, "retry.baseDelay must be a number, 0 or more"],
    [{ maxDelay: "1s" }, "retry.maxDelay must be a number, 0 or more"],
    [{ budget: -1 }, "retry.budget must be a number, 0 or more"],
    [{ maxdelay: 1 }, 'retry has an unknown key "maxdelay" (did you mean "maxDelay"?)'],
  ])("%j is refused", (options, message) => {
    expect(() => clientRetryPolicy(options as never)).toThrow(new TypeError(message));
  });

  test("a budget of a call's own is refused", () => {
    const client = clientRetryPolicy();
    expect(() => callRetryPolicy({ budget: 1 } as never, client)).toThrow('unknown key "budget"');
  });
});
