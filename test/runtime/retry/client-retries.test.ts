import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import {
  Client,
  TransportFailure,
  type ClientOptions,
  type Transport,
} from "../../../runtime/src/index.js";
import { closedPort, serve, serveRaw, type ReceivedRequest } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything, dismissed, dismissRoom } from "../sample-actions.js";

const room = { SdkAppId: 1400000001, RoomId: 42 };
const reading = { ...describeAnything, readOnly: true };

type Step = (response: ServerResponse, request: ReceivedRequest) => void;

const ok: Step = (response) => response.end(JSON.stringify(dismissed));
const status =
  (code: number, headers: Record<string, string> = {}): Step =>
  (response) =>
    response.writeHead(code, headers).end("<html>");
const reset: Step = (response) => response.socket?.destroy();

function refuse(code: string, headers: Record<string, string> = {}): Step {
  const body = { Response: { Error: { Code: code, Message: "no" }, RequestId: "r" } };
  return (response) => response.writeHead(200, headers).end(JSON.stringify(body));
}

/** A server that does one thing after the other, the last for ever, and a client that waits for nothing. */
async function serving(steps: readonly Step[], options: ClientOptions = {}) {
  let count = 0;
  const server = await serve((response, request) => {
    steps[Math.min(count++, steps.length - 1)]?.(response, request);
  });
  const client = new Client({
    region: "ap-guangzhou",
    credentials,
    endpoint: server.url,
    retry: { random: () => 0 },
    ...options,
  });
  return { client, server };
}

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

const throttled = refuse("RequestLimitExceeded.UinLimitExceeded");

test("a call that came too fast is repeated, whatever it does, and signed anew", async () => {
  let now = 1735689600_000;
  const { client, server } = await serving([throttled, throttled, ok], {
    now: () => (now += 1000),
  });
  await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
  const stamps = server.requests.map(({ headers }) => headers["x-tc-timestamp"]);
  expect(new Set(stamps).size).toBe(3);
  expect(new Set(server.requests.map(({ headers }) => headers.authorization)).size).toBe(3);
  expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(room)));
});

test.each([
  ["503 without a body", status(503)],
  ["a connection that breaks", reset],
  ["InternalError", refuse("InternalError")],
])("%s: repeated only for what changes nothing", async (_name, step) => {
  const { client, server } = await serving([step, ok]);
  await expect(client.send(reading, {})).resolves.toEqual(dismissed.Response);
  expect(server.requests).toHaveLength(2);
  const other = await serving([step, ok]);
  expect(await rejection(other.client.send(dismissRoom, room))).toMatchObject({ attempts: 1 });
  expect(other.server.requests).toHaveLength(1);
});

test("a code that the specification calls retryable", async () => {
  const { client, server } = await serving([refuse("FailedOperation.Busy"), ok]);
  const action = { ...dismissRoom, retryable: ["FailedOperation.Busy"] };
  await expect(client.send(action, room)).resolves.toEqual(dismissed.Response);
  expect(server.requests).toHaveLength(2);
});

test("no connection: repeated for any action, and the last error says how often", async () => {
  const port = await closedPort();
  const { client } = await serving([ok], { endpoint: `http://127.0.0.1:${port}` });
  expect(await rejection(client.send(dismissRoom, room))).toMatchObject({
    kind: "transport",
    reason: "connect",
    maybeSent: false,
    attempts: 3,
  });
});

test("nothing was sent only if no attempt was", async () => {
  const failures = [
    new TransportFailure("reset", "broke", true),
    new TransportFailure("connect", "no connection", false),
  ];
  const transport: Transport = { send: () => Promise.reject(failures.shift()) };
  const { client } = await serving([ok], { transport });
  const error = await rejection(client.send(reading, {}, { retry: { attempts: 2 } }));
  expect(error).toMatchObject({ reason: "connect", maybeSent: true, attempts: 2 });
  expect((error as Error).message).toMatch(/no connection \(the request may have been sent\)$/);
});

test("what fails before there is a request was not sent", async () => {
  const limiter = {
    take() {
      throw new Error("no rates today");
    },
  };
  const { client, server } = await serving([ok], { limiter });
  expect(await rejection(client.send(dismissRoom, room))).toMatchObject({
    kind: "transport",
    reason: "failed",
    message: "DismissRoom: the request could not be made: no rates today (nothing was sent)",
    maybeSent: false,
    attempts: 1,
  });
  expect(server.requests).toHaveLength(0);
});

test("a repeat is decided by what became of the latest attempt", async () => {
  const answers = [
    Promise.resolve({ status: 429, headers: {}, body: "slower" }),
    Promise.reject(new TransportFailure("connect", "no connection", false)),
    Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(dismissed) }),
  ];
  answers[1]!.catch(() => {});
  const transport: Transport = { send: () => answers.shift()! };
  const { client } = await serving([ok], { transport });
  await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
});

test.each([
  ["refused connection", new TransportFailure("connect", "no connection", false), false],
  ["broken connection", new TransportFailure("reset", "broke", true), true],
])("aborted in the pause after a %s", async (_what, failure, maybeSent) => {
  const { signal, ...controller } = abortable();
  const transport: Transport = { send: () => Promise.reject(failure) };
  const { client } = await serving([ok], {
    transport,
    retry: { random: () => 0.99, baseDelay: 20_000 },
    hooks: { onRetry: controller.abort },
  });
  expect(await rejection(client.send(reading, {}, { signal }))).toMatchObject({
    reason: "aborted",
    maybeSent,
    attempts: 1,
  });
});

test("a silent connection: repeated when nothing changes, until the attempts are used up", async () => {
  let connections = 0;
  const port = await serveRaw(() => connections++);
  const options = { endpoint: `http://127.0.0.1:${port}`, timeouts: { idle: 20 } };
  const { client } = await serving([ok], options);
  expect(await rejection(client.send(reading, {}))).toMatchObject({
    reason: "timeout",
    attempts: 3,
  });
  expect(connections).toBe(3);
});

describe("how often", () => {
  test.each([
    [undefined, undefined, 3],
    [{ attempts: 5 }, undefined, 5],
    [false, undefined, 1],
    [{ attempts: 5 }, false, 1],
    [false, { attempts: 2 }, 2],
  ] as const)("client %j, call %j: %d requests", async (client, call, count) => {
    const retry = client === false ? false : { ...client, random: () => 0 };
    const one = await serving([throttled], { retry });
    // The client that says false has chance from Math.random: as the bound is 0, it is never asked.
    const own = call === undefined || call === false ? call : { ...call, maxDelay: 0 };
    const error = await rejection(one.client.send(dismissRoom, room, { retry: own }));
    expect(error).toMatchObject({ kind: "service", attempts: count });
    expect(one.server.requests).toHaveLength(count);
  });

  test("options that cannot be meant are named", async () => {
    expect(() => new Client({ retry: { attempts: 0 } })).toThrow("retry.attempts must be");
    const { client } = await serving([ok]);
    const retry = { attempts: -1 };
    expect(await rejection(client.send(dismissRoom, room, { retry }))).toBeInstanceOf(TypeError);
  });

  test("all calls of a client share a budget", async () => {
    const { client, server } = await serving([status(503)], {
      retry: { random: () => 0, budget: 5 },
    });
    for (let i = 0; i < 10; i++) await rejection(client.send(reading, {}));
    expect(server.requests).toHaveLength(10 + 5);
  });

  test("not when the server wants a longer pause than there is time for", async () => {
    const { client, server } = await serving([status(503, { "Retry-After": "11" }), ok]);
    expect(await rejection(client.send(reading, {}, { timeout: 10_000 }))).toMatchObject({
      statusCode: 503,
    });
    expect(server.requests).toHaveLength(1);
  });

  test("not when the call is aborted during the pause", async () => {
    const controller = new AbortController();
    const { client, server } = await serving([throttled, ok], {
      retry: { random: () => 1 },
      hooks: { onRetry: () => controller.abort(new Error("enough")) },
    });
    const slow = { ...dismissRoom, rateLimit: { requests: 1, seconds: 15 } };
    const { signal } = controller;
    expect(await rejection(client.send(slow, room, { signal }))).toMatchObject({
      reason: "aborted",
      attempts: 1,
      cause: { message: "enough" },
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a clock that is wrong", () => {
  const right = Date.parse("2025-03-01T12:00:00Z");

  /** Refuses, as the service does, what is signed more than five minutes from its own time. */
  const watchful: Step = (response, request) => {
    const seconds = Number(request.headers["x-tc-timestamp"]);
    const date = new Date(right).toUTCString();
    if (Math.abs(seconds - right / 1000) <= 300) {
      response.writeHead(200, { Date: date }).end(JSON.stringify(dismissed));
    } else refuse("AuthFailure.SignatureExpire", { Date: date })(response, request);
  };

  test.each([
    ["an hour ahead", right + 3_600_000],
    ["a day behind", right - 86_400_000],
    ["at its beginning", 0],
  ])("%s is set right by the answer, once and for all calls", async (_name, time) => {
    const { client, server } = await serving([watchful], { now: () => time });
    await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.headers.authorization).toContain("/2025-03-01/trtc/tc3_request");
    await client.send(dismissRoom, room);
    expect(server.requests).toHaveLength(3);
  });

  test("calls at the same time set it right together", async () => {
    const { client, server } = await serving([watchful], { now: () => 0 });
    await Promise.all(Array.from({ length: 20 }, () => client.send(dismissRoom, room)));
    await client.send(dismissRoom, room);
    expect(server.requests.length).toBeLessThanOrEqual(41);
  });

  test("without retries, the first call fails and the next one works", async () => {
    const { client } = await serving([watchful], { now: () => 0, retry: false });
    expect(await rejection(client.send(dismissRoom, room))).toMatchObject({
      code: "AuthFailure.SignatureExpire",
    });
    await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
  });

  test.each([undefined, "nonsense", "Thu, 01 Jan 1970 00:00:00 GMT"])(
    "an answer dated %s sets nothing",
    async (date) => {
      const expired: Step = (response, request) => {
        response.sendDate = false;
        const headers: Record<string, string> = date === undefined ? {} : { Date: date };
        refuse("AuthFailure.SignatureExpire", headers)(response, request);
      };
      const { client, server } = await serving([expired]);
      expect(await rejection(client.send(reading, {}))).toMatchObject({
        code: "AuthFailure.SignatureExpire",
      });
      expect(server.requests).toHaveLength(1);
    },
  );

  test("a server that refuses the right time, too, is not asked a third time", async () => {
    const date = new Date(right).toUTCString();
    const { client, server } = await serving(
      [refuse("AuthFailure.SignatureExpire", { Date: date })],
      { now: () => 0 },
    );
    expect(await rejection(client.send(reading, {}))).toMatchObject({ attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });
});
