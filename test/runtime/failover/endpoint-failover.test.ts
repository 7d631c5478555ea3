import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  EndpointFailover,
  type EndpointFailoverOptions,
} from "../../../runtime/src/failover/endpoint-failover.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const primary = new URL("https://trtc.tencentcloudapi.com");
const backups = [
  "{service}.ap-guangzhou.tencentcloudapi.com",
  "{service}.ap-shanghai.tencentcloudapi.com",
];

function failover(options: Partial<EndpointFailoverOptions> = {}) {
  const one = new EndpointFailover({ backups, ...options });
  const choose = (): URL => one.choose(primary, "trtc");
  const fail = (endpoint: URL): void => {
    for (let i = 0; i < 5; i++) one.report(endpoint, false);
  };
  return { one, choose, fail };
}

test("stays with an endpoint that works", () => {
  const { one, choose } = failover();
  for (let i = 0; i < 4; i++) one.report(primary, false);
  one.report(primary, true);
  expect(choose()).toBe(primary);
});

test("goes from backup to backup, and back to the endpoint when there is none left", () => {
  const { choose, fail } = failover();
  fail(primary);
  const first = choose();
  expect(first.href).toBe("https://trtc.ap-guangzhou.tencentcloudapi.com/");
  expect(choose()).toBe(first);
  fail(first);
  const second = choose();
  expect(second.href).toBe("https://trtc.ap-shanghai.tencentcloudapi.com/");
  fail(second);
  expect(choose()).toBe(primary);
});

test("tries the endpoint again after the pause, and returns to it when it works", () => {
  const { one, choose, fail } = failover({ pause: 30, probes: 2 });
  fail(primary);
  vi.advanceTimersByTime(29_999);
  expect(choose()).not.toBe(primary);
  vi.advanceTimersByTime(1);
  expect([choose(), choose(), choose()].map((url) => url === primary)).toEqual([true, true, false]);
  one.report(primary, true);
  one.report(primary, true);
  expect([choose(), choose(), choose()]).toEqual([primary, primary, primary]);
});

test("keeps the services apart", () => {
  const { one, choose, fail } = failover();
  fail(primary);
  const lcic = new URL("https://lcic.tencentcloudapi.com");
  expect(one.choose(lcic, "lcic")).toBe(lcic);
  fail(lcic);
  expect(one.choose(lcic, "lcic").host).toBe("lcic.ap-guangzhou.tencentcloudapi.com");
  expect(choose().host).toBe("trtc.ap-guangzhou.tencentcloudapi.com");
});

test("an endpoint that is among the backups is no backup of its own", () => {
  const { choose, fail } = failover({
    backups: [primary.host, "http://127.0.0.1:1"],
  });
  fail(primary);
  expect(choose().href).toBe("http://127.0.0.1:1/");
});

describe("options that cannot be meant", () => {
  test.each([
    [{ backups: [] }, "backups must be a list of hosts"],
    [{ backups: "a.example" }, "backups must be a list of hosts"],
    [{ backups: ["a b"] }, "endpoint is neither a host nor a URL"],
    [{ backups: ["ftp://{service}"] }, "endpoint must be http or https"],
    [{ backups, Failures: 1 }, 'failover options has an unknown key "Failures"'],
    [{ backups, failures: 0 }, "failures must be above 0"],
    [{ backups, share: 75 }, "share must be above 0 and at most 1"],
    [{ backups, pause: "60" }, "pause must be above 0"],
    [{ backups, window: Number.NaN }, "window must be above 0"],
  ])("%j", (options, message) => {
    expect(() => new EndpointFailover(options as never)).toThrow(message);
    expect(() => new EndpointFailover(options as never)).toThrow(TypeError);
  });
});
