import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { Credentials } from "../../../runtime/src/credentials/credentials.js";
import { roleCredentials } from "../../../runtime/src/credentials/role-credentials.js";
import { TransportFailure } from "../../../runtime/src/index.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import type { TransportRequest } from "../../../runtime/src/transport/transport.js";
import { closedPort, serve, type LoopbackServer } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { NOON, testContext } from "./credentials-context.js";

const FOLDER = "/latest/meta-data/cam/security-credentials/";

/** What the metadata service says of a role. */
function keys(more: object = {}): object {
  return {
    TmpSecretId: "AKIDtmp",
    TmpSecretKey: "sesame-key",
    Token: "sesame-token",
    ExpiredTime: NOON / 1000 + 3_600,
    Expiration: "2027-01-15T09:00:00Z",
    Code: "Success",
    ...more,
  };
}

type Answer = (response: ServerResponse) => void;

const json =
  (value: unknown): Answer =>
  (response) =>
    response.end(JSON.stringify(value));

/** Plays the metadata service of a machine with the role `dev`. */
function metadata(role: Answer = json(keys()), name: Answer = (r) => r.end("dev\n")) {
  return serve((response, { path }) => {
    if (path === FOLDER) name(response);
    else role(response);
  });
}

async function read({ url }: Pick<LoopbackServer, "url">, role?: string): Promise<Credentials> {
  return roleCredentials({ endpoint: url, role })(testContext());
}

test("asks for the name of the role, then for its keys", async () => {
  const server = await metadata();
  expect(await read(server)).toEqual({
    secretId: "AKIDtmp",
    secretKey: "sesame-key",
    token: "sesame-token",
    expiration: NOON + 3_600_000,
  });
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET ${FOLDER}`,
    `GET ${FOLDER}dev`,
  ]);
});

test("a given role is not asked for", async () => {
  const server = await metadata();
  await read(server, "some=one@home");
  expect(server.requests.map(({ path }) => path)).toEqual([`${FOLDER}some%3Done%40home`]);
});

test("goes to the machine's own service, past any proxy, with small limits and nothing secret", async () => {
  let sent: TransportRequest | undefined;
  const transport = {
    send(request: TransportRequest) {
      sent = request;
      return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(keys()) });
    },
  };
  await roleCredentials({ role: "dev" })(testContext(undefined, { transport }));
  expect(sent?.endpoint.origin).toBe("http://metadata.tencentyun.com");
  expect(sent).toMatchObject({
    direct: true,
    maxResponseBytes: 65_536,
    headers: { Host: "metadata.tencentyun.com" },
    body: "",
    signal: undefined,
  });
});

test("reaches the service without the proxy that the client's calls go through", async () => {
  const server = await metadata();
  const proxy = await serve((response) => response.writeHead(502).end());
  const transport = new NodeTransport({ proxy: proxy.url });
  const provider = roleCredentials({ endpoint: server.url });
  expect(await provider(testContext(undefined, { transport }))).toMatchObject({
    secretId: "AKIDtmp",
  });
  expect(proxy.requests).toEqual([]);
});

test("keeps the keys until shortly before their end, and then gets new ones", async () => {
  let number = 0;
  const server = await metadata((response) => {
    const TmpSecretId = `AKID${++number}`;
    json(keys({ TmpSecretId, ExpiredTime: NOON / 1000 + number * 3_600 }))(response);
  });
  const clock = { time: NOON };
  const provider = roleCredentials({ endpoint: server.url });
  const first = await Promise.all([provider(testContext(clock)), provider(testContext(clock))]);
  expect(first.map(({ secretId }) => secretId)).toEqual(["AKID1", "AKID1"]);
  clock.time = NOON + 3_600_000 - 30_000;
  expect(await provider(testContext(clock))).toMatchObject({ secretId: "AKID2" });
  expect(server.requests).toHaveLength(4);
});

describe("a machine without a role", () => {
  test.each<[string, Answer, string]>([
    ["has no such page", (r) => r.writeHead(404).end("404 page not found"), "status 404"],
    ["is somewhere else", (r) => r.end("<html>Log in</html>"), "the answer is no name of a role"],
    ["has an empty page", (r) => r.end(), "the answer is no name of a role"],
    ["asks for a path", (r) => r.end("../../user-data"), "the answer is no name of a role"],
    ["sends one elsewhere", (r) => r.writeHead(302, { Location: "/dev" }).end(), "status 302"],
  ])("%s", async (_what, name, message) => {
    const server = await metadata(json(keys()), name);
    expect(await rejection(read(server))).toHaveProperty(
      "message",
      `no role at 127.0.0.1:${server.port}: ${message}`,
    );
    expect(server.requests).toHaveLength(1);
  });

  test("has no such server", async () => {
    const port = await closedPort();
    const { message } = (await rejection(read({ url: `http://127.0.0.1:${port}` }))) as Error;
    expect(message).toMatch(`no role at 127.0.0.1:${port}: no connection`);
  });
});

describe("an unusable answer is named, and not shown", () => {
  test.each<[string, Answer, string]>([
    ["an error", (r) => r.writeHead(403).end("sesame"), "with status 403"],
    ["no JSON", (r) => r.end("sesame"), "without JSON"],
    ["half of it", (r) => r.end(JSON.stringify(keys()).slice(0, -9)), "without JSON"],
    ["null", json(null), "with code none"],
    ["a list", json([keys()]), "with code none"],
    ["a failure", json({ Code: "Failed", Message: "sesame" }), "with code Failed"],
    ["no keys", json({ Code: "Success" }), "credentials.token is missing"],
    ["no id", json(keys({ TmpSecretId: undefined })), "credentials.secretId is missing"],
    ["an empty key", json(keys({ TmpSecretKey: "" })), "credentials.secretKey is empty"],
    ["a number", json(keys({ Token: 42 })), "credentials.token must be a string"],
    ["a header", json(keys({ Token: "sesame\r\nX: y" })), "credentials.token contains a blank"],
    ["no end", json(keys({ ExpiredTime: undefined })), "has no usable ExpiredTime"],
    ["a text", json(keys({ ExpiredTime: "soon" })), "has no usable ExpiredTime"],
    ["milliseconds", json(keys({ ExpiredTime: NOON })), "has no usable ExpiredTime"],
  ])("%s", async (_what, role, text) => {
    const { message } = (await rejection(read(await metadata(role)))) as Error;
    expect(message).toMatch(/127\.0\.0\.1:\d+/);
    expect(message).toContain(text);
    expect(message).not.toContain("sesame");
  });

  test("too much", async () => {
    const server = await metadata((r) => r.end(JSON.stringify(keys({ More: "x".repeat(70_000) }))));
    expect(await rejection(read(server))).toMatchObject({ reason: "too-large" });
  });
});

describe("what passes is tried again", () => {
  test.each<[string, Answer]>([
    ["an error status", (response) => response.writeHead(503).end()],
    ["too many requests", (response) => response.writeHead(429).end()],
    ["a broken connection", (response) => response.destroy()],
  ])("%s", async (_what, failure) => {
    let times = 0;
    const server = await metadata((response) => {
      if (++times < 3) failure(response);
      else json(keys())(response);
    });
    expect(await read(server)).toMatchObject({ secretId: "AKIDtmp" });
    expect(times).toBe(3);
  });

  test("but not for ever", async () => {
    const server = await metadata((response) => response.writeHead(500).end());
    const { message } = (await rejection(read(server))) as Error;
    expect(message).toMatch(/asked for role dev, answered with status 500$/);
    expect(server.requests).toHaveLength(4);
  });

  test.each([
    ["a silent service is asked three times", true, 3],
    ["where nothing can be reached is no such service: it is asked once", false, 1],
  ])("%s", async (_what, connected, times) => {
    let attempts = 0;
    const transport = {
      send({ timeouts }: TransportRequest) {
        attempts++;
        expect(timeouts.total).toBeLessThan(5_000);
        return Promise.reject(new TransportFailure("timeout", "nothing came", connected));
      },
    };
    const provider = roleCredentials({ role: "dev" });
    const error = await rejection(provider(testContext(undefined, { transport })) as never);
    expect(error).toMatchObject({ reason: "timeout" });
    expect(attempts).toBe(times);
  });
});

test("options are checked at construction", () => {
  expect(() => roleCredentials({ role: "../x" })).toThrow("role is no name of a role");
  expect(() => roleCredentials({ endpoint: "http://h/path" })).toThrow("endpoint must be a host");
  expect(() => roleCredentials({ Role: "dev" } as never)).toThrow('did you mean "role"?');
});
