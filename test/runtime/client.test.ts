import { describe, expect, test, vi } from "vitest";
import {
  Client,
  type ClientOptions,
  type Issue,
  type Transport,
  type TransportRequest,
} from "../../runtime/src/index.js";
import { serveJson } from "./loopback-server.js";
import { rejection } from "./rejection.js";
import { credentials, describeAnything, dismissed, dismissRoom } from "./sample-actions.js";

const room = { SdkAppId: 1400000001, RoomId: 42 };

/** Keeps what would be sent and answers it. */
function recorder(): Transport & { readonly requests: TransportRequest[] } {
  const requests: TransportRequest[] = [];
  return {
    requests,
    async send(request) {
      requests.push(request);
      return { status: 200, headers: {}, body: JSON.stringify(dismissed) };
    },
  };
}

function recorded(options: ClientOptions = {}) {
  const transport = recorder();
  const region = "ap-guangzhou";
  return { transport, client: new Client({ region, credentials, transport, ...options }) };
}

test("a call over the wire", async () => {
  const server = await serveJson(dismissed);
  const now = (): number => 1735689600_999;
  const endpoint = server.url;
  const client = new Client({
    region: "ap-beijing",
    credentials,
    endpoint,
    now,
    language: "en-US",
  });
  await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
  const [request] = server.requests;
  expect(request).toMatchObject({ method: "POST", path: "/", body: JSON.stringify(room) });
  expect(request?.headers).toMatchObject({
    "content-type": "application/json",
    host: `127.0.0.1:${server.port}`,
    "x-tc-action": "DismissRoom",
    "x-tc-version": "2019-07-22",
    "x-tc-timestamp": "1735689600",
    "x-tc-region": "ap-beijing",
    "x-tc-language": "en-US",
    "content-length": String(JSON.stringify(room).length),
  });
  expect(request?.headers.authorization).toMatch(
    /^TC3-HMAC-SHA256 Credential=AKIDsecretIdSample\/2025-01-01\/trtc\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
  );
});

describe("endpoint", () => {
  test.each([
    [undefined, "https://trtc.tencentcloudapi.com/", "trtc.tencentcloudapi.com"],
    [
      "trtc.intl.tencentcloudapi.com",
      "https://trtc.intl.tencentcloudapi.com/",
      "trtc.intl.tencentcloudapi.com",
    ],
    ["http://LOCALHOST:8080", "http://localhost:8080/", "localhost:8080"],
    ["https://a.example:443/", "https://a.example/", "a.example"],
  ])("%s", async (endpoint, url, host) => {
    const { client, transport } = recorded({ endpoint });
    await client.send(dismissRoom, room);
    expect(transport.requests[0]?.endpoint.href).toBe(url);
    expect(transport.requests[0]?.headers["Host"]).toBe(host);
  });

  test("an action's own replaces the service's", async () => {
    const { client, transport } = recorded();
    await client.send({ ...dismissRoom, endpoint: "other.example" }, room);
    expect(transport.requests[0]?.endpoint.host).toBe("other.example");
  });

  test.each([
    ["ftp://a", "endpoint must be http or https, not ftp:"],
    ["https://user:sesame@a", "endpoint must not hold a user name"],
    ["https://a/sesame", "endpoint must be a host, or a URL without path, query and fragment"],
    ["a b", "endpoint is neither a host nor a URL"],
    ["", "endpoint is neither a host nor a URL"],
  ])("%s is refused", (endpoint, message) => {
    expect(() => new Client({ endpoint })).toThrow(message);
    expect(() => new Client({ endpoint })).not.toThrow("sesame");
  });
});

describe("region", () => {
  test.each([
    [undefined, undefined, { code: "required", path: ["Region"] }],
    ["ap-tokyo", undefined, { code: "enum", path: ["Region"] }],
    ["ap-beijing", "ap-tokyo", { code: "enum", path: ["Region"] }],
    ["ap-beijing", "x\r\nX-Evil: 1", { code: "pattern", path: ["Region"] }],
  ])("client %j, call %j", async (region, callRegion, issue) => {
    const { client, transport } = recorded({ region });
    const error = await rejection(client.send(dismissRoom, room, { region: callRegion }));
    expect(error).toMatchObject({ kind: "validation", issues: [issue] });
    expect(transport.requests).toEqual([]);
  });

  test("the call's outweighs the client's", async () => {
    const { client, transport } = recorded({ region: "ap-tokyo" });
    await client.send(dismissRoom, room, { region: "ap-beijing" });
    expect(transport.requests[0]?.headers["X-TC-Region"]).toBe("ap-beijing");
  });

  test("is not sent where it is not used", async () => {
    const { client, transport } = recorded();
    await client.send(describeAnything, {});
    expect(transport.requests[0]?.headers).not.toHaveProperty("X-TC-Region");
  });

  test("may be left out where it is optional", async () => {
    const { client, transport } = recorded({ region: undefined });
    await client.send({ ...dismissRoom, region: "optional" }, room);
    expect(transport.requests[0]?.headers).not.toHaveProperty("X-TC-Region");
  });
});

describe("validation", () => {
  const wrong = { SdkAppId: 1 } as never;

  test("error: lists everything and sends nothing", async () => {
    const { client, transport } = recorded({ region: undefined });
    const error = await rejection(client.send(dismissRoom, wrong));
    expect(error).toMatchObject({
      message:
        "DismissRoom was not sent: Region: is required: give the client or the call a region; RoomId: is required",
      issues: [{ path: ["Region"] }, { path: ["RoomId"] }],
    });
    expect(transport.requests).toEqual([]);
  });

  test("error: warnings are reported and do not stop", async () => {
    const onWarning = vi.fn<(issue: Issue, action: string) => void>();
    const { client, transport } = recorded({ onWarning });
    await client.send(dismissRoom, { ...room, RoomId: 7 });
    expect(onWarning).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: "odd" }),
      "DismissRoom",
    );
    expect(transport.requests).toHaveLength(1);
  });

  test("warn: reports and sends", async () => {
    const onWarning = vi.fn<(issue: Issue, action: string) => void>();
    const { client, transport } = recorded({ onWarning, validate: "warn" });
    await client.send(dismissRoom, wrong);
    expect(onWarning).toHaveBeenCalledOnce();
    expect(transport.requests).toHaveLength(1);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("no log today");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no log today"))],
  ])("a listener that %s keeps no call from being sent", async (_what, onWarning) => {
    const { client, transport } = recorded({ onWarning, validate: "warn" });
    await client.send(dismissRoom, wrong);
    expect(transport.requests).toHaveLength(1);
  });

  test("off: does not look, and a call can say so, too", async () => {
    const check = vi.fn<() => []>(() => []);
    const { client } = recorded();
    await client.send({ ...dismissRoom, check }, wrong, { validate: "off", region: "nowhere" });
    expect(check).not.toHaveBeenCalled();
  });

  test("a message names five errors and counts the rest", async () => {
    const issues = Array.from({ length: 8 }, (_, index): Issue => {
      return { code: "x", path: ["Keys", index, "Value"], message: "is odd", severity: "error" };
    });
    const { client } = recorded();
    const error = await rejection(client.send({ ...dismissRoom, check: () => issues }, room));
    expect((error as Error).message).toBe(
      "DismissRoom was not sent: Keys[0].Value: is odd; Keys[1].Value: is odd; Keys[2].Value: is odd; Keys[3].Value: is odd; Keys[4].Value: is odd; and 3 more",
    );
  });
});

describe("a call without input", () => {
  test.each([undefined, null, {}])("%s sends an empty object", async (input) => {
    const { client, transport } = recorded();
    await client.send(describeAnything, input as never);
    expect(transport.requests[0]?.body).toBe("{}");
  });
});

describe("options that cannot be meant", () => {
  test.each([
    [
      { Region: "ap-guangzhou" },
      'client options has an unknown key "Region" (did you mean "region"?)',
    ],
    [{ secretId: "sesame" }, 'client options has an unknown key "secretId"'],
    [{ region: 1 }, "region must be a string"],
    [{ language: "en" }, 'language must be "zh-CN" or "en-US"'],
    [{ validate: "warning" }, 'validate must be "error", "warn" or "off"'],
    [{ timeouts: { conect: 1 } }, 'timeouts has an unknown key "conect"'],
    [{ timeouts: { idle: 0 } }, "timeouts.idle must be a positive number of milliseconds"],
    [{ timeouts: { total: Number.NaN } }, "timeouts.total must be a positive number"],
    [{ timeouts: { connect: "1s" } }, "timeouts.connect must be a positive number"],
  ])("%j", (options, message) => {
    expect(() => new Client(options as never)).toThrow(message);
    expect(() => new Client(options as never)).toThrow(TypeError);
  });

  test.each([
    [{ timout: 1 }, 'call options has an unknown key "timout"'],
    [{ Signal: AbortSignal.abort() }, 'did you mean "signal"?'],
    [{ signal: new AbortController() }, "signal must be an AbortSignal"],
    [{ signal: null }, "signal must be an AbortSignal"],
  ])("of a call: %j", async (options, message) => {
    const { client, transport } = recorded();
    const error = await rejection(client.send(dismissRoom, room, options as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(message);
    expect(transport.requests).toHaveLength(0);
  });

  test("of a call", async () => {
    const { client } = recorded();
    await expect(client.send(dismissRoom, room, { timeout: -1 })).rejects.toThrow(TypeError);
    await expect(client.send(dismissRoom, room, { validate: "no" as never })).rejects.toThrow(
      TypeError,
    );
  });
});

test("timeouts reach the transport; a call's outweighs the client's", async () => {
  const { client, transport } = recorded({ timeouts: { connect: 1, total: Infinity } });
  await client.send(describeAnything, {});
  await client.send(describeAnything, {}, { timeout: 99 });
  expect(transport.requests.map(({ timeouts }) => timeouts)).toEqual([
    { connect: 1, idle: 30_000, total: Infinity },
    { connect: 1, idle: 30_000, total: expect.any(Number) },
  ]);
  // What getting ready took has been used up already.
  expect(transport.requests[1]!.timeouts.total).toBeLessThanOrEqual(99);
});

test("a token goes along", async () => {
  const { client, transport } = recorded({
    credentials: async () => ({ ...credentials, token: "t" }),
  });
  await client.send(describeAnything, {});
  expect(transport.requests[0]?.headers["X-TC-Token"]).toBe("t");
});

test("a transport's own way to say that it was aborted", async () => {
  const reason = new Error("enough");
  const transport: Transport = {
    send: async ({ signal }) => {
      controller.abort(reason);
      signal?.throwIfAborted();
      throw new Error("not aborted");
    },
  };
  const controller = new AbortController();
  const { client } = recorded({ transport });
  const { signal } = controller;
  const error = await rejection(client.send(describeAnything, {}, { signal }));
  expect(error).toMatchObject({ reason: "aborted", maybeSent: true });
  expect((error as Error).cause).toBe(reason);
});
