import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Credentials,
  CredentialsContext,
  CredentialsProvider,
} from "../../../runtime/src/credentials/credentials.js";
import { refreshing } from "../../../runtime/src/credentials/refreshing.js";
import { rejection } from "../rejection.js";
import { NOON, testContext, type TestClock } from "./credentials-context.js";

const MINUTE = 60_000;

interface Refresh {
  readonly context: CredentialsContext;
  succeed(expiration?: number): Promise<void>;
  fail(): Promise<void>;
}

/** A provider whose answers the test gives, one at a time. */
function setUp(): {
  readonly clock: TestClock;
  readonly refreshes: Refresh[];
  readonly ask: () => ReturnType<CredentialsProvider>;
} {
  const clock = { time: NOON };
  const refreshes: Refresh[] = [];
  const provider = refreshing((context) => {
    const number = refreshes.length + 1;
    return new Promise<Credentials>((resolve, reject) => {
      refreshes.push({
        context,
        succeed(expiration) {
          resolve({ secretId: `id${number}`, secretKey: "key", token: "token", expiration });
          return settled();
        },
        fail() {
          reject(new Error(`refusal ${number}`));
          return settled();
        },
      });
    });
  });
  return { clock, refreshes, ask: () => provider(testContext(clock)) };
}

/** Lets everything that waits for a promise run. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("calls that come at the same time share one refresh, and then the credentials", async () => {
  const { refreshes, ask } = setUp();
  const asked = [ask(), ask(), ask()];
  expect(refreshes).toHaveLength(1);
  await refreshes[0]?.succeed(NOON + 60 * MINUTE);
  const [first, ...others] = await Promise.all(asked);
  expect(first).toMatchObject({ secretId: "id1", expiration: NOON + 60 * MINUTE });
  for (const other of others) expect(other).toBe(first);
  // At once from now on.
  expect(ask()).toBe(first);
  expect(refreshes).toHaveLength(1);
});

describe("before they end", () => {
  test("they are replaced while calls still use them", async () => {
    const { clock, refreshes, ask } = setUp();
    const asked = ask();
    await refreshes[0]?.succeed(NOON + 60 * MINUTE);
    const first = await asked;
    clock.time = NOON + 55 * MINUTE - 1;
    expect(ask()).toBe(first);
    expect(refreshes).toHaveLength(1);
    clock.time++;
    expect(ask()).toBe(first);
    expect(ask()).toBe(first);
    expect(refreshes).toHaveLength(2);
    await refreshes[1]?.succeed(NOON + 120 * MINUTE);
    expect(ask()).toMatchObject({ secretId: "id2" });
    expect(refreshes).toHaveLength(2);
  });

  test("calls of the last minute wait for the new ones", async () => {
    const { clock, refreshes, ask } = setUp();
    const asked = ask();
    await refreshes[0]?.succeed(NOON + 60 * MINUTE);
    await asked;
    clock.time = NOON + 59 * MINUTE;
    const waiting = ask();
    expect(waiting).toBeInstanceOf(Promise);
    await refreshes[1]?.succeed(NOON + 120 * MINUTE);
    expect(await waiting).toMatchObject({ secretId: "id2" });
  });

  test("those of a short life are replaced after half of it", async () => {
    const { clock, refreshes, ask } = setUp();
    const asked = ask();
    await refreshes[0]?.succeed(NOON + 4 * MINUTE);
    const first = await asked;
    clock.time = NOON + 2 * MINUTE - 1;
    expect(ask()).toBe(first);
    expect(refreshes).toHaveLength(1);
    clock.time++;
    expect(ask()).toBe(first);
    expect(refreshes).toHaveLength(2);
  });
});

describe("a failed refresh", () => {
  test("leaves the old ones in use, and is tried again later", async () => {
    const { clock, refreshes, ask } = setUp();
    const asked = ask();
    await refreshes[0]?.succeed(NOON + 60 * MINUTE);
    const first = await asked;
    clock.time = NOON + 55 * MINUTE;
    expect(ask()).toBe(first);
    await refreshes[1]?.fail();
    clock.time += 29_999;
    expect(ask()).toBe(first);
    expect(refreshes).toHaveLength(2);
    clock.time++;
    expect(ask()).toBe(first);
    expect(refreshes).toHaveLength(3);
    await refreshes[2]?.succeed(NOON + 120 * MINUTE);
    expect(ask()).toMatchObject({ secretId: "id3" });
  });

  test("leaves them in use up to their end, and no longer", async () => {
    const { clock, refreshes, ask } = setUp();
    const asked = ask();
    await refreshes[0]?.succeed(NOON + 60 * MINUTE);
    const first = await asked;
    clock.time = NOON + 60 * MINUTE - 2_000;
    const late = ask();
    await refreshes[1]?.fail();
    expect(await late).toBe(first);
    // Between two tries, the old ones serve without a wait.
    clock.time += 999;
    expect(ask()).toBe(first);
    clock.time = NOON + 60 * MINUTE;
    const afterwards = Promise.all([rejection(ask() as never), rejection(ask() as never)]);
    expect(refreshes).toHaveLength(3);
    await refreshes[2]?.fail();
    for (const error of await afterwards) expect(error).toHaveProperty("message", "refusal 3");
    // The next call tries anew, at once.
    const next = ask();
    await refreshes[3]?.succeed(NOON + 120 * MINUTE);
    expect(await next).toMatchObject({ secretId: "id4" });
  });

  test("that nobody waits for harms nobody", async () => {
    const { clock, refreshes, ask } = setUp();
    const asked = ask();
    await refreshes[0]?.succeed(NOON + 60 * MINUTE);
    const first = await asked;
    clock.time = NOON + 58 * MINUTE;
    expect(ask()).toBe(first);
    clock.time = NOON + 61 * MINUTE;
    // An unhandled rejection would fail the test run.
    await refreshes[1]?.fail();
    expect(refreshes).toHaveLength(2);
  });

  test("has the provider's own error, also when it gives something unusable", async () => {
    const provider = refreshing(() => ({ secretId: "id" }) as never);
    const error = await rejection(provider(testContext()) as never);
    expect(error).toHaveProperty("message", "credentials.secretKey is missing");
  });
});

test("ones without an end are fetched anew after five minutes, and serve until they are there", async () => {
  const { clock, refreshes, ask } = setUp();
  const asked = ask();
  await refreshes[0]?.succeed();
  const first = await asked;
  clock.time += 5 * MINUTE - 1;
  expect(ask()).toBe(first);
  expect(refreshes).toHaveLength(1);
  clock.time++;
  expect(ask()).toBe(first);
  await refreshes[1]?.fail();
  clock.time += 24 * 60 * MINUTE;
  expect(ask()).toBe(first);
  await refreshes[2]?.succeed();
  expect(ask()).toMatchObject({ secretId: "id3" });
});

test("no call can abort a refresh", async () => {
  const seen: (AbortSignal | undefined)[] = [];
  const provider = refreshing(({ signal }) => {
    seen.push(signal);
    return { secretId: "id", secretKey: "key" };
  });
  await provider(testContext(undefined, { signal: AbortSignal.abort() }));
  expect(seen).toEqual([undefined]);
});

test("a provider that never answers is asked anew after a minute", async () => {
  const { clock, refreshes, ask } = setUp();
  const lost = ask();
  clock.time += MINUTE;
  void ask();
  expect(refreshes).toHaveLength(1);
  clock.time++;
  const found = ask();
  expect(refreshes).toHaveLength(2);
  await refreshes[1]?.succeed(NOON + 60 * MINUTE);
  expect(await found).toMatchObject({ secretId: "id2" });
  // Whoever waits for the first answer still gets it, should it come.
  await refreshes[0]?.succeed(NOON + 60 * MINUTE);
  expect(await lost).toMatchObject({ secretId: "id1" });
});

test("whatever happens: one refresh at a time, and never an ended one while new ones are to be had", async () => {
  const step = fc.record({
    pass: fc.integer({ min: 0, max: 400_000 }),
    lifetime: fc.integer({ min: 1, max: 1_000_000 }),
    fails: fc.boolean(),
    calls: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const clock = { time: NOON };
      let underWay = 0;
      let current = { lifetime: 1, fails: false };
      const provider = refreshing(async () => {
        underWay++;
        expect(underWay).toBe(1);
        await Promise.resolve();
        underWay--;
        if (current.fails) throw new Error("refused");
        return { secretId: "id", secretKey: "key", expiration: clock.time + current.lifetime };
      });
      for (const { pass, lifetime, fails, calls } of steps) {
        clock.time += pass;
        current = { lifetime, fails };
        const asked = Array.from({ length: calls }, async () => provider(testContext(clock)));
        for (const result of await Promise.allSettled(asked)) {
          if (result.status === "rejected") expect(fails).toBe(true);
          else expect(result.value.expiration).toBeGreaterThan(clock.time);
        }
        await settled();
      }
    }),
    { numRuns: 50 },
  );
});
