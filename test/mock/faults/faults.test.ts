import { describe, expect, test } from "vitest";
import { Faults } from "../../../generator/mock/faults/faults.js";
import { echoMock } from "../echo-mock.js";
import { models } from "../real-models.js";
import { NOW, signedRequest } from "../signed-request.js";

const trtc = models.get("trtc")!;
const all = [...models.values()];
const dismiss = () =>
  signedRequest(trtc, trtc.actions.get("DismissRoom")!, { SdkAppId: 1400000001, RoomId: 42 });
const remove = () => signedRequest(trtc, trtc.actions.get("RemoveUser")!, {});

describe("what they do", () => {
  test("an error code, with its description or words of one's own", async () => {
    const { mock, outcome, seen } = echoMock();
    mock.faults.add("DismissRoom=FailedOperation.RoomNotExist:x1");
    mock.faults.add({ on: "trtc.DismissRoom", effect: "Made.Up", message: "Because.", times: 1 });
    expect(await outcome(await remove())).toBe("ok");
    const doc = trtc.errors.get("FailedOperation.RoomNotExist")!.doc;
    expect(await outcome(await dismiss())).toBe(
      `FailedOperation.RoomNotExist: ${doc} (asked for by a fault)`,
    );
    expect(await outcome(await dismiss())).toBe("Made.Up: Because.");
    expect(await outcome(await dismiss())).toBe("ok");
    // Only what was not struck has been carried out.
    expect(seen.length).toBe(2);
  });

  test("throttling, unavailability, lost answers", async () => {
    const { mock, outcome, seen } = echoMock({ output: { Total: 12345 } });
    for (const fault of ["throttle:x1", "unavailable:x1", "reset:x1", "truncate:x1"])
      mock.faults.add(fault);
    const outcomes: string[] = [];
    for (let i = 0; i < 5; i++) outcomes.push(await outcome(await dismiss()));
    expect(outcomes.map((one) => one.split(":")[0])).toEqual([
      "RequestLimitExceeded",
      "503",
      "reset",
      "truncate",
      "ok",
    ]);
    // An answer that is lost on its way has been carried out.
    expect(seen.length).toBe(3);
    expect(mock.log.calls.map(({ fault }) => fault)).toEqual([
      undefined,
      "unavailable",
      "reset",
      "truncate",
      undefined,
    ]);
  });

  test("latencies add up, and are seeded", async () => {
    const delays = async (seed: number): Promise<readonly number[]> => {
      const { mock } = echoMock({
        seed,
        faults: ["latency=100ms", "DismissRoom=latency=0ms..50ms"],
      });
      return [
        (await mock.handle(await dismiss())).delay,
        (await mock.handle(await dismiss())).delay,
      ];
    };
    const once = await delays(1);
    expect(once[0]).not.toBe(once[1]);
    for (const delay of once) expect(delay >= 100 && delay < 150).toBe(true);
    expect(await delays(1)).toEqual(once);
    expect(await delays(2)).not.toEqual(once);
  });

  test("a clock that is off refuses, and its Date says by how much", async () => {
    const { mock } = echoMock({ faults: ["skew=+10min"] });
    const { body, headers } = await mock.handle(await dismiss());
    expect(body).toContain("AuthFailure.SignatureExpire");
    expect(Date.parse(headers["Date"]!)).toBe(NOW + 600_000);
    const { outcome } = echoMock({ faults: ["expired-signature:x1"] });
    expect(await outcome(await dismiss())).toMatch(/^AuthFailure\.SignatureExpire/);
    expect(await outcome(await dismiss())).toBe("ok");
  });
});

test("chances are kept to, and the same for the same seed", () => {
  const strikes = (seed: number): readonly boolean[] => {
    const faults = new Faults(all, seed);
    faults.add("*=throttle:0.3");
    return Array.from({ length: 2000 }, () => faults.mishap("trtc", "DismissRoom") !== undefined);
  };
  const share = strikes(7).filter(Boolean).length / 2000;
  expect(Math.abs(share - 0.3)).toBeLessThan(0.05);
  expect(strikes(7)).toEqual(strikes(7));
  expect(strikes(8)).not.toEqual(strikes(7));
});

test("what they are on is found by service and action", () => {
  const faults = new Faults(all, 1);
  faults.add("lcic.*=throttle");
  faults.add("RemoveUser=reset");
  expect(faults.mishap("lcic", "CreateRoom")?.effect.kind).toBe("error");
  expect(faults.mishap("trtc", "RemoveUser")?.effect.kind).toBe("reset");
  expect(faults.mishap("trtc", "DismissRoom")).toBeUndefined();
  expect(faults.timing("lcic", "CreateRoom")).toEqual({ skew: 0, latency: 0, expired: false });
  faults.clear();
  expect(faults.mishap("lcic", "CreateRoom")).toBeUndefined();
});

test("those with a count say how often they have left to happen", () => {
  const faults = new Faults(all, 1);
  faults.add("reset:x2");
  faults.mishap("trtc", "DismissRoom");
  expect(faults.list).toEqual([{ on: "*", effect: "reset", times: 1 }]);
  faults.mishap("trtc", "DismissRoom");
  expect(faults.list).toEqual([]);
});

test.each([
  ["DismissRom=reset", /no action "DismissRom" here, did you mean "DismissRoom"/],
  ["trct.*=reset", /no service "trct" here, did you mean "trtc"/],
  ["trtc.CreateDocument=reset", /no action "CreateDocument"/],
  ["oops", /is no effect/],
  [{ effect: "reset", chance: 0 }, /above 0/],
  [{ effect: "reset", chance: Number.NaN }, /above 0/],
  [{ effect: "reset", times: 0 }, /once/],
  [{} as { effect: string }, /needs an effect/],
])("%j is refused", (fault, message) => {
  expect(() => new Faults(all, 1).add(fault)).toThrow(message);
});
