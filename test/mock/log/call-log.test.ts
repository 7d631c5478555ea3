import { expect, test } from "vitest";
import type { LoggedCall } from "../../../generator/mock/library.js";
import { CallLog } from "../../../generator/mock/log/call-log.js";

const call = (requestId: string) => (): LoggedCall => ({ requestId }) as LoggedCall;

test("the latest calls are kept, by number and by size", () => {
  const log = new CallLog();
  for (let i = 0; i < 25_000; i++) log.add(call(String(i)), 10);
  expect(log.calls.length).toBeLessThanOrEqual(10_000);
  expect(log.calls.length).toBeGreaterThan(4000);
  expect(log.calls.at(-1)!.requestId).toBe("24999");
  log.clear();
  expect(log.calls).toEqual([]);
  for (let i = 0; i < 20; i++) log.add(call(String(i)), 10 * 1024 * 1024);
  expect(log.calls.length).toBeLessThanOrEqual(6);
  expect(log.calls.at(-1)!.requestId).toBe("19");
});

test("a call is worked out once, and only when somebody looks", () => {
  const log = new CallLog();
  let made = 0;
  log.add(() => ({ requestId: String(made++) }) as LoggedCall, 10);
  expect(made).toBe(0);
  const [first] = log.calls;
  expect(log.calls[0]).toBe(first);
  expect(made).toBe(1);
});
