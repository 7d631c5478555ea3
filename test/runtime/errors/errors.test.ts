import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { isCallError } from "../../../runtime/src/errors/call-error.js";
import { ServiceError } from "../../../runtime/src/errors/service-error.js";
import { isSpecpressError } from "../../../runtime/src/errors/specpress-error.js";
import { TransportError } from "../../../runtime/src/errors/transport-error.js";
import { ValidationError } from "../../../runtime/src/errors/validation-error.js";
import { isWaitError, WaitError } from "../../../runtime/src/errors/wait-error.js";
import type { Issue } from "../../../runtime/src/validation/issue.js";
import { dismissRoom } from "../sample-actions.js";

const call = { service: "trtc", action: "DismissRoom", region: "ap-beijing" };
const issue: Issue = {
  code: "min",
  path: ["A", 0, "B"],
  message: "is too small",
  severity: "error",
};
const refusal = {
  code: "FailedOperation.RoomNotExist",
  message: "gone",
  requestId: "r1",
  statusCode: 200,
  attempts: 2,
};

const validation = new ValidationError(call, [issue]);
const service = new ServiceError(call, refusal);
const transport = new TransportError(call, {
  reason: "reset",
  message: "the connection broke",
  maybeSent: true,
  attempts: 3,
  cause: new Error("ECONNRESET"),
});
const wait = new WaitError(call, {
  reason: "expired",
  message: "not in time",
  output: { Key: "k" },
});

test.each([
  [validation, "ValidationError", "DismissRoom was not sent: A[0].B: is too small"],
  [service, "ServiceError", "gone"],
  [
    transport,
    "TransportError",
    "DismissRoom: the connection broke (the request may have been sent)",
  ],
  [wait, "WaitError", "DismissRoom: not in time"],
])("%s", (error, name, message) => {
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe(name);
  expect(error.message).toBe(message);
  // The name heads the stack, as it does for built-in errors.
  expect(error.stack).toMatch(new RegExp(`^${name}: `));
  expect(inspect(error)).toMatch(new RegExp(`^${name}: `));
  expect(Object.keys(error)).not.toContain("name");
});

test("the stack starts where the error was made", () => {
  expect(new ServiceError(call, refusal).stack).toMatch(
    /^ServiceError: gone\n {4}at .*errors\.test/,
  );
});

test("as JSON", () => {
  const common = { service: "trtc", action: "DismissRoom", region: "ap-beijing" };
  expect(JSON.parse(JSON.stringify([validation, service, transport, wait]))).toEqual([
    {
      ...common,
      name: "ValidationError",
      kind: "validation",
      message: validation.message,
      issues: [issue],
    },
    { ...common, ...refusal, name: "ServiceError", kind: "service" },
    {
      ...common,
      name: "TransportError",
      kind: "transport",
      message: transport.message,
      reason: "reset",
      maybeSent: true,
      attempts: 3,
    },
    { ...common, name: "WaitError", kind: "wait", message: wait.message, reason: "expired" },
  ]);
});

test("a cause is there only if there is one", () => {
  expect(transport.cause).toBeInstanceOf(Error);
  expect(
    "cause" in
      new TransportError(call, { reason: "timeout", message: "x", maybeSent: false, attempts: 1 }),
  ).toBe(false);
});

test("a validation error shows no terminal escapes", () => {
  const bad: Issue = { ...issue, path: ["\u001b[2J"], message: "\u202e" };
  expect(new ValidationError(call, [bad]).message).toBe(
    "DismissRoom was not sent: \\u001b[2J: \\u202e",
  );
});

describe("isCallError", () => {
  test.each([validation, service, transport])("$name of this action", (error) => {
    expect(isCallError(dismissRoom, error)).toBe(true);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["text", "ServiceError"],
    ["another error", new TypeError("x")],
    ["a look-alike", { ...service, name: "ServiceError" }],
    ["a wait's error", wait],
    ["another action's", new ServiceError({ ...call, action: "RemoveUser" }, refusal)],
    ["another service's", new ServiceError({ ...call, service: "lcic" }, refusal)],
  ])("not %s", (_what, error) => {
    expect(isCallError(dismissRoom, error)).toBe(false);
    expect(isCallError(dismissRoom, error, "FailedOperation.RoomNotExist")).toBe(false);
  });

  test("with a code", () => {
    expect(isCallError(dismissRoom, service, "FailedOperation.RoomNotExist")).toBe(true);
    expect(isCallError(dismissRoom, service, "InvalidParameter.RoomId")).toBe(false);
    expect(isCallError(dismissRoom, validation, "FailedOperation.RoomNotExist")).toBe(false);
  });
});

test("isWaitError and isSpecpressError", () => {
  expect([wait, service, null].map((error) => isWaitError(dismissRoom, error))).toEqual([
    true,
    false,
    false,
  ]);
  expect([wait, service, null, {}].map(isSpecpressError)).toEqual([true, true, false, false]);
});

test("guards know the errors of a second copy of the package", async () => {
  vi.resetModules();
  const copy = await import("../../../runtime/src/errors/service-error.js");
  const foreign = new copy.ServiceError(call, refusal);
  expect(copy.ServiceError).not.toBe(ServiceError);
  expect(foreign).not.toBeInstanceOf(ServiceError);
  expect(isCallError(dismissRoom, foreign, "FailedOperation.RoomNotExist")).toBe(true);
});
