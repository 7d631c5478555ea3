import { expect, test } from "vitest";
import { ServiceError } from "../../../runtime/src/errors/service-error.js";
import { TransportError } from "../../../runtime/src/errors/transport-error.js";
import { clockSkew } from "../../../runtime/src/retry/clock-skew.js";

const call = { service: "trtc", action: "DismissRoom" };
const expired = refused("AuthFailure.SignatureExpire");
const date = "Sat, 01 Mar 2025 12:00:00 GMT";
const server = Date.parse(date);

function refused(code: string): ServiceError {
  return new ServiceError(call, {
    code,
    message: "no",
    requestId: "r",
    statusCode: 200,
    attempts: 1,
  });
}

/** The skew as a machine finds it whose clock is ahead of the server's by so much. */
function skew(
  ahead: number,
  { error = expired as ServiceError | TransportError, seen = date } = {},
) {
  const now = server + ahead;
  return clockSkew({ error, date: seen, timestamp: Math.floor(now / 1000), now });
}

test.each([
  ["an hour ahead", 3_600_000],
  ["an hour behind", -3_600_000],
  ["in 1970", -server],
  ["a minute ahead", 60_000],
])("of a clock that is %s", (_name, ahead) => {
  expect(skew(ahead)).toBe(-ahead);
});

test("a clock that is right enough is not the reason", () => {
  expect(skew(59_000)).toBeUndefined();
  expect(skew(-59_000)).toBeUndefined();
});

test("what counts is what was signed: a clock already corrected stays so", () => {
  const now = server - 3_600_000;
  expect(clockSkew({ error: expired, date, timestamp: server / 1000, now })).toBeUndefined();
});

test.each([
  undefined,
  "",
  "yesterday",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "Sat, 01 Mar 2999 00:00:00 GMT",
])("a date that cannot be: %s", (seen) => {
  const now = server + 3_600_000;
  const timestamp = now / 1000;
  expect(clockSkew({ error: expired, date: seen, timestamp, now })).toBeUndefined();
});

test("other errors say nothing about the clock", () => {
  expect(skew(3_600_000, { error: refused("AuthFailure.SignatureFailure") })).toBeUndefined();
  const lost = new TransportError(call, {
    reason: "reset",
    message: "x",
    maybeSent: true,
    attempts: 1,
  });
  expect(skew(3_600_000, { error: lost })).toBeUndefined();
});
