import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CircuitBreaker } from "../../../runtime/src/failover/circuit-breaker.js";

const limits = { failures: 3, share: 0.5, window: 1000, pause: 100, probes: 2 };

/** A breaker at a time that the test moves, told of answers (`+`) and failures (`-`). */
function breaker() {
  const one = new CircuitBreaker(limits);
  const clock = { now: 0 };
  const tell = (answers: string): void => {
    for (const answer of answers) one.record(answer === "+", clock.now);
  };
  return { clock, tell, allows: () => one.allows(clock.now) };
}

/** Opened at the time 0. */
function opened() {
  const one = breaker();
  one.tell("---");
  return one;
}

describe("closed", () => {
  test.each([
    ["", true],
    ["--", true],
    ["---", false],
    ["--+-", false],
    ["++-+-+-", true],
    ["++-+--", false],
    ["++++++--+--", true],
    ["++++++++++---", false],
  ])("after %j, allows: %s", (answers, allows) => {
    const { tell, ...one } = breaker();
    tell(answers);
    expect(one.allows()).toBe(allows);
  });

  test("counts anew in each window, but failures in a row across them", () => {
    const { clock, tell, allows } = breaker();
    tell("-+-+");
    clock.now = 1000;
    tell("-+");
    expect(allows()).toBe(true);
    tell("--");
    expect(allows()).toBe(false);
    const rare = breaker();
    for (let i = 0; i < 3; i++) {
      rare.clock.now += 5000;
      rare.tell("-");
    }
    expect(rare.allows()).toBe(false);
  });
});

describe("open", () => {
  test("until the pause is over, whatever late answers say", () => {
    const { clock, tell, allows } = opened();
    clock.now = 99;
    tell("+++++");
    expect(allows()).toBe(false);
    clock.now = 100;
    expect(allows()).toBe(true);
  });
});

describe("half open", () => {
  function halfOpened() {
    const one = opened();
    one.clock.now = 100;
    return one;
  }

  test("a few probes go out, and close it when all of them succeed", () => {
    const { tell, allows } = halfOpened();
    expect([allows(), allows(), allows()]).toEqual([true, true, false]);
    tell("+");
    expect(allows()).toBe(false);
    tell("+");
    expect([allows(), allows(), allows()]).toEqual([true, true, true]);
    tell("--");
    expect(allows()).toBe(true);
  });

  test("one that fails opens it for another pause", () => {
    const { clock, tell, allows } = halfOpened();
    expect(allows()).toBe(true);
    tell("+");
    expect(allows()).toBe(true);
    clock.now = 150;
    tell("-");
    clock.now = 249;
    expect(allows()).toBe(false);
    clock.now = 250;
    expect([allows(), allows(), allows()]).toEqual([true, true, false]);
    // The success before the failure does not count any more.
    tell("+");
    expect(allows()).toBe(false);
  });

  test("probes that nobody reports are made up for by the next round", () => {
    const { clock, tell, allows } = halfOpened();
    expect([allows(), allows(), allows()]).toEqual([true, true, false]);
    tell("+");
    clock.now = 200;
    expect([allows(), allows(), allows()]).toEqual([true, true, false]);
    tell("+");
    expect([allows(), allows(), allows()]).toEqual([true, true, true]);
  });
});

test("never locks anybody out: once an endpoint works again, all requests get there", () => {
  const step = fc.record({
    wait: fc.nat(300),
    answer: fc.constantFrom("success", "failure", "none"),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { clock, tell, allows } = breaker();
      for (const { wait, answer } of steps) {
        clock.now += wait;
        if (allows() && answer !== "none") tell(answer === "success" ? "+" : "-");
      }
      for (let round = 0; round < 2; round++) {
        clock.now += 100;
        for (let i = 0; i < 2; i++) if (allows()) tell("+");
      }
      expect([allows(), allows(), allows()]).toEqual([true, true, true]);
    }),
  );
});
