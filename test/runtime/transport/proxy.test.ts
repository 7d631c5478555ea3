import { Agent, type AgentOptions } from "node:http";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { Client, type Timeouts } from "../../../runtime/src/index.js";
import {
  NodeTransport,
  type NodeTransportOptions,
} from "../../../runtime/src/transport/node-transport.js";
import { closedPort, serveJson, serveRaw } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything } from "../sample-actions.js";
import { serveProxy } from "./loopback-proxy.js";
import { serveSecurely } from "./secure-server.js";
import { throwawayCertificate } from "./throwaway-certificate.js";

const certificate = throwawayCertificate();
const ca = certificate.cert;

function clientOf(
  endpoint: string,
  options: NodeTransportOptions,
  timeouts: Partial<Timeouts> = {},
): Client {
  const transport = new NodeTransport({ ca, ...options });
  return new Client({ endpoint, credentials, transport, timeouts, retry: false });
}

async function failureOf(
  proxy: string,
  timeouts?: Partial<Timeouts>,
  signal?: AbortSignal,
): Promise<unknown> {
  const client = clientOf("https://trtc.example", { proxy }, timeouts);
  return rejection(client.send(describeAnything, {}, { signal }));
}

describe("https goes through a tunnel", () => {
  test("which is kept, and in which the proxy sees nothing", async () => {
    const server = await serveSecurely(certificate);
    const proxy = await serveProxy();
    const client = clientOf(server.url, { proxy: proxy.url });
    for (let i = 0; i < 3; i++) {
      await expect(client.send(describeAnything, {})).resolves.toEqual({ RequestId: "1" });
    }
    expect(proxy.asked).toEqual([`CONNECT localhost:${server.port}`]);
    expect(proxy.headers[0]).not.toHaveProperty("authorization");
    expect(proxy.headers[0]).toMatchObject({ host: `localhost:${server.port}` });
    expect(server.connections()).toBe(1);
  });

  test("to a proxy that is spoken to in TLS itself", async () => {
    const server = await serveSecurely(certificate);
    const proxy = await serveProxy({ certificate });
    await clientOf(server.url, { proxy: proxy.url }).send(describeAnything, {});
    expect(proxy.asked).toEqual([`CONNECT localhost:${server.port}`]);
  });

  test("with the user and the password of the proxy's URL", async () => {
    const server = await serveSecurely(certificate);
    const authorization = `Basic ${Buffer.from("jo:p@ß").toString("base64")}`;
    const proxy = await serveProxy({ authorization });
    const url = new URL(proxy.url);
    url.username = "jo";
    url.password = "p@ß";
    await clientOf(server.url, { proxy: url }).send(describeAnything, {});
    expect(proxy.headers[0]?.["proxy-authorization"]).toBe(authorization);
  });

  test("and the endpoint's certificate is looked at as ever", async () => {
    const server = await serveSecurely(throwawayCertificate());
    const proxy = await serveProxy();
    const error = await rejection(
      clientOf(server.url, { proxy: proxy.url }).send(describeAnything, {}),
    );
    expect(error).toMatchObject({
      reason: "connect",
      maybeSent: false,
      cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });

  test("in which the usual limit of silence is set, too", async () => {
    const server = await serveSecurely(certificate);
    const proxy = await serveProxy();
    const set = vi.spyOn(Socket.prototype, "setTimeout");
    onTestFinished(() => set.mockRestore());
    await clientOf(server.url, { proxy: proxy.url }).send(describeAnything, {});
    const limits = set.mock.calls.filter((_, i) => set.mock.contexts[i] instanceof TLSSocket);
    expect(limits.map(([milliseconds]) => milliseconds)).toContain(30_000);
  });

  test("in which silence ends as ever", async () => {
    const server = await serveSecurely(certificate, {}, () => {});
    const proxy = await serveProxy();
    const client = clientOf(server.url, { proxy: proxy.url }, { idle: 100 });
    const error = await rejection(client.send(describeAnything, {}));
    expect(error).toMatchObject({ reason: "timeout", maybeSent: true });
    expect((error as Error).message).toContain("nothing sent or received for 100 ms");
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });
});

describe("a proxy that is of no use: nothing was sent", () => {
  test("not there", async () => {
    const error = await failureOf(`http://jo:sesame@127.0.0.1:${await closedPort()}`);
    expect(error).toMatchObject({
      reason: "connect",
      maybeSent: false,
      cause: { code: "ECONNREFUSED" },
    });
    expect((error as Error).message).toContain("no connection to trtc.example through 127.0.0.1:");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("sesame");
  });

  test.each([403, 407, 502, 302])("refuses with status %i", async (status) => {
    const onConnect = (socket: { end(text: string): unknown }): void =>
      void socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 6\r\n\r\nsecret`);
    const proxy = await serveProxy({ onConnect });
    const error = await failureOf(proxy.url);
    expect(error).toMatchObject({ reason: "connect", maybeSent: false });
    expect((error as Error).message).toContain(`the proxy refused, with status ${status}`);
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });

  test("wants credentials", async () => {
    const proxy = await serveProxy({ authorization: "Basic eHk6eg==" });
    const error = await failureOf(proxy.url.replace("//", "//jo:sesame@"));
    expect(error).toMatchObject({ reason: "connect", maybeSent: false });
    const shown = `${JSON.stringify(error)}${inspect(error, { depth: 9, showHidden: true })}`;
    expect(shown).toContain("407");
    for (const secret of ["sesame", Buffer.from("jo:sesame").toString("base64")]) {
      expect(shown).not.toContain(secret);
    }
  });

  test("hangs", async () => {
    const proxy = await serveProxy({ onConnect: () => {} });
    const error = await failureOf(proxy.url, { connect: 100 });
    expect(error).toMatchObject({ reason: "timeout", maybeSent: false });
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });

  test("hangs in the handshake that follows", async () => {
    const onConnect = (socket: { write(text: string): unknown }): void =>
      void socket.write("HTTP/1.1 200 Connected\r\n\r\n");
    const proxy = await serveProxy({ onConnect });
    const error = await failureOf(proxy.url, { connect: 100 });
    expect(error).toMatchObject({ reason: "timeout", maybeSent: false });
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });

  test("hangs, and the caller gives up", async () => {
    const controller = new AbortController();
    const proxy = await serveProxy({ onConnect: () => controller.abort() });
    const error = await failureOf(proxy.url, {}, controller.signal);
    expect(error).toMatchObject({ reason: "aborted", maybeSent: false });
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });

  test.each(["", "SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 200 OK\r\n\r\nno TLS"])(
    "answers %j and hangs up",
    async (bytes) => {
      const port = await serveRaw((socket) => socket.once("data", () => socket.end(bytes)));
      expect(await failureOf(`http://127.0.0.1:${port}`)).toMatchObject({
        reason: "connect",
        maybeSent: false,
      });
    },
  );
});

test("http goes through a tunnel, too", async () => {
  const server = await serveJson({ Response: { RequestId: "1" } });
  const proxy = await serveProxy();
  const client = clientOf(server.url, { proxy: proxy.url });
  for (let i = 0; i < 2; i++) {
    await expect(client.send(describeAnything, {})).resolves.toEqual({ RequestId: "1" });
  }
  expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
  expect(server.requests[1]).toMatchObject({ path: "/" });
  expect(server.connections()).toBe(1);
});

describe("the environment", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("names the proxy of clients that say nothing", async () => {
    const proxy = await serveProxy({ onConnect: (socket) => socket.end() });
    vi.stubEnv("http_proxy", proxy.url);
    await rejection(clientOf("http://trtc.example", {}).send(describeAnything, {}));
    expect(proxy.asked).toEqual(["CONNECT trtc.example:80"]);
    const endpoint = "http://trtc.example";
    const client = new Client({ endpoint, credentials, retry: false });
    await rejection(client.send(describeAnything, {}));
    expect(proxy.asked).toHaveLength(2);
  });

  test("is not asked when the caller wants no proxy, or another, or has an agent", async () => {
    const named = await serveProxy();
    const other = await serveProxy({ onConnect: (socket) => socket.end() });
    vi.stubEnv("http_proxy", named.url);
    // A name that leads nowhere, without asking a resolver.
    const lookup = (_name: string, _options: object, done: (error: Error) => void): void =>
      done(new Error("no such name"));
    const agent = new Agent({ lookup } as AgentOptions);
    for (const options of [{ proxy: other.url }, { agent, ca: undefined }]) {
      await rejection(clientOf("http://trtc.example", options).send(describeAnything, {}));
    }
    await rejection(clientOf("http://0.0.0.0:1", { proxy: false }).send(describeAnything, {}));
    expect(other.asked).toHaveLength(1);
    expect(named.asked).toEqual([]);
  });

  test("that makes no sense is named, and not shown", async () => {
    vi.stubEnv("https_proxy", "socks5://jo:sesame@127.0.0.1");
    const error = await rejection(clientOf("https://trtc.example", {}).send(describeAnything, {}));
    expect(error).toMatchObject({ reason: "connect", maybeSent: false });
    expect((error as Error).message).toContain("HTTPS_PROXY is no http or https URL");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("sesame");
  });
});

test.each(["socks5://jo:sesame@a", "http://jo:sesame%@a", "http://", "a b"])(
  "an option %j is refused at once, and not shown",
  (proxy) => {
    expect(() => new NodeTransport({ proxy })).toThrow("proxy is no http or https URL");
    expect(() => new NodeTransport({ proxy })).not.toThrow("sesame");
  },
);

test("nothing of a transport's secrets can be seen", () => {
  const { key } = throwawayCertificate();
  const transport = new NodeTransport({ proxy: "http://jo:sesame@a", key });
  const shown = `${JSON.stringify(transport)}${inspect(transport, { depth: 9, showHidden: true })}`;
  expect(shown).not.toMatch(/sesame|PRIVATE/);
});
