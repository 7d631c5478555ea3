import { describe, expect, test } from "vitest";
import { ServiceError } from "../../runtime/src/errors/service-error.js";
import { TransportError } from "../../runtime/src/errors/transport-error.js";
import { decodeResponse } from "../../runtime/src/response-body.js";

const call = { service: "trtc", action: "DismissRoom", region: "ap-beijing" };
const refusal = {
  Response: {
    Error: { Code: "FailedOperation.RoomNotExist", Message: "The room does not exist." },
    RequestId: "ed93f3cb",
  },
};

function decode(body: unknown, status = 200): unknown {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  try {
    return decodeResponse(
      { status, headers: {}, body: text },
      { call, secrets: () => ["opensesame"], attempts: 2 },
    );
  } catch (error) {
    return error;
  }
}

test.each([200, 201, 204])("status %i with a Response", (status) => {
  const output = { RequestId: "1", New: { Unknown: [1] }, Error: null };
  expect(decode({ Response: output }, status)).toEqual(output);
});

test.each([200, 400, 401, 429, 500, 503])("an error with status %i is the service's", (status) => {
  const error = decode(refusal, status);
  expect(error).toBeInstanceOf(ServiceError);
  expect(error).toMatchObject({
    code: "FailedOperation.RoomNotExist",
    message: "The room does not exist.",
    requestId: "ed93f3cb",
    region: "ap-beijing",
    action: "DismissRoom",
    service: "trtc",
    statusCode: status,
    attempts: 2,
  });
});

test("an error without message or request ID", () => {
  expect(decode({ Response: { Error: { Code: "InternalError" } } })).toMatchObject({
    kind: "service",
    message: "InternalError",
    requestId: "",
  });
});

describe("what is no answer of the API", () => {
  test.each([
    [
      "<html><h1>502 Bad Gateway</h1></html>",
      502,
      "no JSON: <html><h1>502 Bad Gateway</h1></html>",
    ],
    ["", 200, "no JSON: (empty)"],
    ['{"Response":{"Requ', 200, 'no JSON: {"Response":{"Requ'],
    ["null", 200, "JSON without a Response: null"],
    ["[]", 200, "JSON without a Response: []"],
    [{ Response: null }, 200, 'JSON without a Response: {"Response":null}'],
    [{ Response: [] }, 200, 'JSON without a Response: {"Response":[]}'],
    [{ error: "nope" }, 403, 'JSON without a Response: {"error":"nope"}'],
    [{ Response: { Error: "broken" } }, 200, "an error without a code"],
    [{ Response: { Error: { Message: "x" } } }, 200, "an error without a code"],
    [{ Response: { RequestId: "1" } }, 500, "an error without an Error"],
  ])("%j with status %i", (body, status, message) => {
    const error = decode(body, status);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ reason: "bad-response", maybeSent: true, attempts: 2 });
    expect(error).toMatchObject({ statusCode: status, region: "ap-beijing" });
    expect((error as Error).message).toContain(`with status ${status}, is ${message}`);
  });

  test.each([301, 302, 307])("a redirect with status %i, whatever its body", (status) => {
    expect(decode(refusal, status)).toMatchObject({ kind: "transport", reason: "redirect" });
  });
});

test("the text is cut, escaped and redacted", () => {
  const { message } = decode(
    `\u001b[31m\u202e${"x".repeat(100)} opensesame ${"y".repeat(500)}`,
  ) as Error;
  expect(message).toContain("no JSON: \\u001b[31m\\u202ex");
  expect(message).toContain("[redacted]");
  expect(message).not.toContain("sesame");
  expect(message.slice(message.indexOf("no JSON: "))).toMatch(/^[ -~…]{0,260}$/);
});

test("a secret does not survive being cut in half", () => {
  const { message } = decode(`${"x".repeat(197)}opensesame`) as Error;
  expect(message).not.toContain("ope");
});

test("an error's message is escaped and redacted, too, and so are code and request ID", () => {
  const Error = { Code: "X\u001b", Message: "no such sig: opensesame\u0007" };
  expect(decode({ Response: { Error, RequestId: "opensesame" } })).toMatchObject({
    code: "X\\u001b",
    message: "no such sig: [redacted]\\u0007",
    requestId: "[redacted]",
  });
});

test("an integer that a number cannot hold keeps its digits", () => {
  const body = '{"Response":{"RequestId":"1","TaskId":9007199254740993,"Total":9007199254740991}}';
  expect(decode(body)).toEqual({ RequestId: "1", TaskId: 9007199254740993n, Total: 2 ** 53 - 1 });
});

test("members called __proto__ stay data", () => {
  const output = decode('{"Response":{"RequestId":"1","__proto__":{"polluted":true}}}') as object;
  expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
  expect(output).not.toHaveProperty("polluted");
});
