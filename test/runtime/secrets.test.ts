import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { Client, TransportFailure, type Transport } from "../../runtime/src/index.js";
import { tc3Get } from "../../runtime/src/forms/tc3-get.js";
import { tc3Json } from "../../runtime/src/forms/tc3-json.js";
import { tc3Multipart } from "../../runtime/src/forms/tc3-multipart.js";
import { v1Get, v1Post } from "../../runtime/src/forms/v1.js";
import { serve, serveJson } from "./loopback-server.js";
import { rejection } from "./rejection.js";
import { describeAnything, dismissRoom } from "./sample-actions.js";

const secrets = { secretId: "AKIDhidden", secretKey: "keyHidden", token: "tokenHidden" };
const input = { SdkAppId: 1, RoomId: 2, UserSig: 'sig"Hidden' };
const region = "ap-guangzhou";

/** Everything that a log could make of a value. */
function shown(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, String(value)] : [];
  return [
    inspect(value, { depth: 10, showHidden: true, getters: true }),
    JSON.stringify(value),
    JSON.stringify({ nested: [value] }),
    ...error,
  ].join("\n");
}

function expectNoSecretIn(value: unknown): void {
  const text = shown(value);
  expect(text).not.toMatch(/hidden/i);
  expect(text).not.toMatch(/Signature=[0-9a-f]/);
}

describe("a client shows nothing", () => {
  test.each([
    ["credentials", secrets],
    ["a function", () => secrets],
  ])("with %s", async (_what, credentials) => {
    const server = await serveJson({ Response: { RequestId: "1" } });
    const client = new Client({ region, credentials, endpoint: server.url });
    expectNoSecretIn(client);
    // Once more with a cached signing key and an open connection.
    await client.send(dismissRoom, input);
    expectNoSecretIn(client);
    expect(JSON.stringify(client)).toBe("{}");
  });
});

describe("errors of a server that echoes what it was sent", () => {
  test.each([
    [
      "as an error",
      (echo: string) => ({ Response: { Error: { Code: "X", Message: echo }, RequestId: "1" } }),
    ],
    ["as a page", (echo: string) => `<pre>${echo}</pre>`],
    ["as other JSON", (echo: string) => ({ debug: echo })],
  ])("%s", async (_what, answer) => {
    const server = await serve((response, request) => {
      const body = answer(
        `${request.headers.authorization} ${request.body} ${JSON.stringify(request.headers)}`,
      );
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
    const client = new Client({ region, credentials: secrets, endpoint: server.url });
    const error = await rejection(client.send(dismissRoom, input));
    expectNoSecretIn(error);
    expect((error as Error).message).toContain("[redacted]");
  });
});

describe("whatever the form of the request", () => {
  test.each([
    ["tc3Get", tc3Get],
    ["tc3Multipart", tc3Multipart],
    ["v1Get", v1Get("HmacSHA1")],
    ["v1Post", v1Post("HmacSHA256")],
  ])("%s", async (_what, form) => {
    const server = await serve((response, request) => {
      response.writeHead(500).end(`${request.path} ${JSON.stringify(request)}`);
    });
    const client = new Client({ region, credentials: secrets, endpoint: server.url, form });
    const error = await rejection(client.send(dismissRoom, input, { retry: false }));
    expectNoSecretIn(error);
    const [{ headers, path, body } = { headers: {}, path: "", body: "" }] = server.requests;
    expect(`${String(headers.authorization)} ${path} ${body}`).toContain("Hidden");
  });
});

test.each([
  ["tc3Json", tc3Json],
  ["tc3Get", tc3Get],
  ["v1Get", v1Get("HmacSHA1")],
  ["v1Post", v1Post("HmacSHA256")],
])("an input that looks like a signature is no obstacle: %s", async (_what, form) => {
  const server = await serve((response, request) => {
    response.end(`${request.path} ${JSON.stringify(request)}`);
  });
  const client = new Client({ credentials: secrets, endpoint: server.url, form });
  const look = { Url: "https://example.com/?Signature=%zz", "A.Signature": "Signature=%" };
  const error = await rejection(client.send(describeAnything, look));
  expect(error).toMatchObject({ kind: "transport", reason: "bad-response" });
  expectNoSecretIn(error);
});

test("hooks see no secret", async () => {
  const answers = [500, 200, 400];
  const server = await serve((response, request) => {
    const Error = { Code: "InternalError", Message: JSON.stringify(request) };
    const Response = { RequestId: "1", ...(answers[0] === 200 ? {} : { Error }) };
    response.writeHead(answers.shift()!).end(JSON.stringify({ Response }));
  });
  const seen: [string, object][] = [];
  const hook = (name: string) => (event: object) => void seen.push([name, event]);
  const hooks = {
    onRequest: hook("request"),
    onResponse: hook("response"),
    onRetry: hook("retry"),
    onEnd: hook("end"),
  };
  const client = new Client({ region, credentials: secrets, endpoint: server.url, hooks });
  const action = { ...dismissRoom, retryable: ["InternalError"] };
  await client.send(action, input, { retry: { baseDelay: 1 } });
  await rejection(client.send(action, input, { retry: false }));
  expect(seen.map(([name]) => name).join(" ")).toBe(
    "request response retry request response end request response end",
  );
  for (const [, event] of seen) expectNoSecretIn(event);
  expect(seen[0]![1]).toMatchObject({ input: { ...input, UserSig: "[redacted]" } });
});

test.each([
  ["refused by the check", { RoomId: undefined }],
  ["refused for JSON", { RoomId: Number.NaN }],
])("a request %s", async (_what, change) => {
  const client = new Client({ region, credentials: secrets });
  expectNoSecretIn(await rejection(client.send(dismissRoom, { ...input, ...change } as never)));
});

describe("a transport of the caller's own that hangs the request on its errors", () => {
  test.each([
    ["any error", (request: object) => Object.assign(new Error("boom keyHidden"), { request })],
    [
      "a failure with such a cause",
      (request: object) => {
        const cause = Object.assign(new Error("tokenHidden"), {
          config: request,
          code: "ECONNRESET",
        });
        return new TransportFailure("reset", "broke", true, cause);
      },
    ],
    [
      "a failure that looks like an abort",
      (request: object) => {
        const cause = Object.assign(new Error("tokenHidden"), { request });
        return new TransportFailure("aborted", "broke", true, cause);
      },
    ],
    [
      "an error whose texts are none",
      (request: object) => Object.assign(new Error(), { message: [], stack: [request], name: 7 }),
    ],
    ["no error at all", (request: object) => JSON.stringify(request)],
  ])("%s", async (_what, failure) => {
    const transport: Transport = { send: (request) => Promise.reject(failure(request)) };
    const client = new Client({ region, credentials: secrets, transport });
    const error = await rejection(client.send(dismissRoom, input));
    expect(error).toMatchObject({ kind: "transport", maybeSent: true, cause: expect.any(Error) });
    expectNoSecretIn(error);
  });
});

test("a transport whose answer is none", async () => {
  const transport = { send: async () => ({ status: 200, headers: {} }) };
  const client = new Client({ region, credentials: secrets, transport: transport as never });
  const error = await rejection(client.send(dismissRoom, input));
  expect(error).toMatchObject({ kind: "transport", reason: "failed", maybeSent: true });
  expectNoSecretIn(error);
});

test("a cause keeps what helps to find the fault", async () => {
  const cause = Object.assign(new TypeError("refused"), {
    code: "ECONNREFUSED",
    port: 1,
    socket: {},
  });
  const failure = new TransportFailure("connect", "no connection", false, cause);
  const transport: Transport = { send: () => Promise.reject(failure) };
  const client = new Client({ region, credentials: secrets, transport });
  const error = (await rejection(client.send(dismissRoom, input))) as Error;
  expect(error.message).toBe("DismissRoom: no connection: refused (nothing was sent)");
  expect(error.cause).toMatchObject({
    name: "TypeError",
    message: "refused",
    code: "ECONNREFUSED",
    port: 1,
  });
  expect(error.cause).not.toHaveProperty("socket");
  expect((error.cause as Error).stack).toBe(cause.stack);
});
