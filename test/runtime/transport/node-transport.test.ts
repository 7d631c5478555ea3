import { Agent, type AgentOptions } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Client, type ClientOptions } from "../../../runtime/src/index.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import { closedPort, serve, serveJson, serveRaw } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything } from "../sample-actions.js";

const answer = JSON.stringify({ Response: { RequestId: "1" } });

/** A client of its own connections: the shared ones would tie the tests together. */
function clientOf(endpoint: string, options: ClientOptions = {}): Client {
  return new Client({
    endpoint,
    credentials,
    retry: false,
    transport: new NodeTransport(),
    ...options,
  });
}

function failureOf(endpoint: string, options?: ClientOptions): Promise<unknown> {
  return rejection(clientOf(endpoint, options).send(describeAnything, {}));
}

describe("no connection", () => {
  test("refused", async () => {
    const port = await closedPort();
    const error = await failureOf(`http://127.0.0.1:${port}`);
    expect(error).toMatchObject({
      reason: "connect",
      maybeSent: false,
      cause: { code: "ECONNREFUSED" },
    });
    expect((error as Error).message).toBe(
      `DescribeAnything: no connection to 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port} (nothing was sent)`,
    );
  });

  test("a name that does not exist", async () => {
    // Not left to a real resolver, which may take its time.
    const lookup = (_name: string, _options: object, done: (error: Error) => void): void => {
      done(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }));
    };
    const transport = new NodeTransport({ agent: new Agent({ lookup } as AgentOptions) });
    const error = await failureOf("http://trtc.example", { transport });
    expect(error).toMatchObject({
      reason: "connect",
      maybeSent: false,
      cause: { code: "ENOTFOUND" },
    });
  });

  test("https to a server that speaks http", async () => {
    const { port } = await serveJson({});
    const error = await failureOf(`https://127.0.0.1:${port}`);
    expect(error).toMatchObject({ reason: "connect", maybeSent: false });
  });

  test("a TLS handshake that is never answered", async () => {
    const port = await serveRaw(() => {});
    const error = await failureOf(`https://127.0.0.1:${port}`, { timeouts: { connect: 50 } });
    expect(error).toMatchObject({ reason: "timeout", maybeSent: false });
    expect((error as Error).message).toContain("no connection within 50 ms");
  });

  test("an agent that does not fit the scheme", async () => {
    const error = await failureOf("http://127.0.0.1:9", {
      transport: new NodeTransport({ agent: new HttpsAgent() }),
    });
    expect(error).toMatchObject({ reason: "connect", maybeSent: false });
  });
});

test("an answer that is not HTTP is not shown as bytes", async () => {
  const port = await serveRaw((socket) => {
    socket.once("data", () => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
  });
  const error = await failureOf(`http://127.0.0.1:${port}`);
  expect(error).toMatchObject({ reason: "bad-response", maybeSent: true });
  expect(error).not.toHaveProperty("cause.rawPacket");
});

describe("timeouts", () => {
  test("a silent server", async () => {
    const port = await serveRaw(() => {});
    const error = await failureOf(`http://127.0.0.1:${port}`, { timeouts: { idle: 50 } });
    expect(error).toMatchObject({ reason: "timeout", maybeSent: true });
    expect((error as Error).message).toContain("nothing sent or received for 50 ms");
  });

  test("an idle timeout longer than the agent's own", async () => {
    const port = await serveRaw(() => {});
    const transport = new NodeTransport({ agent: new Agent({ keepAlive: true, timeout: 20 }) });
    const started = performance.now();
    await failureOf(`http://127.0.0.1:${port}`, { transport, timeouts: { idle: 150 } });
    expect(performance.now() - started).toBeGreaterThan(140);
  });

  test("the connect timeout ends with connecting", async () => {
    const server = await serve((response) => void setTimeout(() => response.end(answer), 500));
    const client = clientOf(server.url, { timeouts: { connect: 300 } });
    await expect(client.send(describeAnything, {})).resolves.toEqual({ RequestId: "1" });
  });

  test("a slow answer within the limits is fine", async () => {
    const server = await serve((response) => void setTimeout(() => response.end(answer), 50));
    await expect(clientOf(server.url).send(describeAnything, {})).resolves.toEqual({
      RequestId: "1",
    });
  });
});

describe("abort", () => {
  test("before the call: nothing is sent", async () => {
    const server = await serveJson({});
    const signal = AbortSignal.abort("changed my mind");
    const error = await rejection(clientOf(server.url).send(describeAnything, {}, { signal }));
    expect(error).toMatchObject({ reason: "aborted", maybeSent: false, cause: "changed my mind" });
    expect(server.requests).toEqual([]);
  });

  test("while the answer is awaited", async () => {
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const server = await serve(() => controller.abort(reason));
    const { signal } = controller;
    const error = await rejection(clientOf(server.url).send(describeAnything, {}, { signal }));
    expect(error).toMatchObject({ reason: "aborted", maybeSent: true });
    expect((error as Error).cause).toBe(reason);
  });

  test("closes the connection, so that the server can stop, too", async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      void serve((response) => {
        response.on("close", resolve);
        controller.abort();
      }).then(({ url }) => {
        const { signal } = controller;
        clientOf(url)
          .send(describeAnything, {}, { signal })
          .catch(() => {});
      });
    });
    await closed;
  });

  test("in the middle of the body", async () => {
    const controller = new AbortController();
    const server = await serve((response) => {
      response.write("{");
      setTimeout(() => controller.abort(), 30);
    });
    const { signal } = controller;
    const error = await rejection(clientOf(server.url).send(describeAnything, {}, { signal }));
    expect(error).toMatchObject({ reason: "aborted", maybeSent: true });
  });
});

describe("answers", () => {
  test.each([302, 307])("a redirect with status %i is not followed", async (status) => {
    const target = await serveJson({ Response: { RequestId: "stolen" } });
    const server = await serve((response) =>
      response.writeHead(status, { Location: target.url }).end(),
    );
    expect(await failureOf(server.url)).toMatchObject({ reason: "redirect", statusCode: status });
    expect(target.requests).toEqual([]);
  });

  test.each(["gzip", "GZIP", "x-gzip"])("compressed as %s", async (encoding) => {
    const server = await serve((response, { headers }) => {
      expect(headers["accept-encoding"]).toBe("gzip");
      response.writeHead(200, { "Content-Encoding": encoding }).end(gzipSync(answer));
    });
    await expect(clientOf(server.url).send(describeAnything, {})).resolves.toEqual({
      RequestId: "1",
    });
  });

  test.each([
    ["gzip", "the answer is no valid gzip"],
    ["br", "compressed in a way that was not asked for"],
  ])("not compressed as it says: %s", async (encoding, message) => {
    const server = await serve((response) =>
      response.writeHead(200, { "Content-Encoding": encoding }).end("no"),
    );
    const error = await failureOf(server.url);
    expect(error).toMatchObject({ reason: "bad-response", maybeSent: true });
    expect((error as Error).message).toContain(message);
  });

  test("characters that arrive in pieces", async () => {
    const bytes = Buffer.from('{"Response":{"Name":"课堂 🎥"}}');
    const server = await serve((response) => {
      bytes.forEach((byte, index) => setTimeout(() => response.write(Buffer.of(byte)), index / 4));
      setTimeout(() => response.end(), bytes.length / 4 + 20);
    });
    await expect(clientOf(server.url).send(describeAnything, {})).resolves.toEqual({
      Name: "课堂 🎥",
    });
  });
});

describe("connections", () => {
  test("are kept for the next request", async () => {
    const server = await serveJson({ Response: {} });
    const client = clientOf(server.url);
    for (let i = 0; i < 5; i++) await client.send(describeAnything, {});
    expect(server.connections()).toBe(1);
  });

  test("are shared by clients without a transport of their own", async () => {
    const server = await serveJson({ Response: {} });
    for (let i = 0; i < 3; i++) {
      await new Client({ endpoint: server.url, credentials }).send(describeAnything, {});
    }
    expect(server.connections()).toBe(1);
  });

  test("come from the caller's agent, if there is one", async () => {
    const server = await serveJson({ Response: {} });
    const agent = new Agent({ keepAlive: false });
    const client = clientOf(server.url, { transport: new NodeTransport({ agent }) });
    for (let i = 0; i < 3; i++) await client.send(describeAnything, {});
    expect(server.connections()).toBe(3);
  });

  test.each(["proxy", "ca", "keepAlive"] as const)("agent and %s: one would do nothing", (name) => {
    const agent = new Agent();
    const option = { [name]: name === "keepAlive" ? false : "http://127.0.0.1:1" };
    expect(() => new NodeTransport({ agent, ...option })).toThrow(
      `${name} would do nothing beside an agent`,
    );
    expect(() => new NodeTransport({ agent, proxy: false, ca: undefined })).not.toThrow();
  });

  test("are kept also if keepAlive is given as undefined", async () => {
    const server = await serveJson({ Response: {} });
    const client = clientOf(server.url, { transport: new NodeTransport({ keepAlive: undefined }) });
    for (let i = 0; i < 3; i++) await client.send(describeAnything, {});
    expect(server.connections()).toBe(1);
  });

  test("are not reused after a failure", async () => {
    let calls = 0;
    const server = await serve((response) => {
      if (calls++ > 0) response.end(answer);
    });
    const client = clientOf(server.url, { timeouts: { idle: 50 } });
    await rejection(client.send(describeAnything, {}));
    await client.send(describeAnything, {});
    expect(server.connections()).toBe(2);
  });

  test("lost while unused: reset, and it says that the request may have been sent", async () => {
    const port = await serveRaw((socket) => {
      socket.once("data", () => {
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${answer.length}\r\n\r\n${answer}`);
        socket.once("data", () => socket.resetAndDestroy());
      });
    });
    const client = clientOf(`http://127.0.0.1:${port}`);
    await client.send(describeAnything, {});
    const error = await rejection(client.send(describeAnything, {}));
    expect(error).toMatchObject({ reason: "reset", maybeSent: true });
  });
});

test("a kept connection gathers no listeners", async () => {
  const server = await serveJson({ Response: {} });
  const agent = new Agent({ keepAlive: true });
  const client = clientOf(server.url, { transport: new NodeTransport({ agent }) });
  const counts: number[] = [];
  for (let i = 0; i < 20; i++) {
    await client.send(describeAnything, {});
    await new Promise(setImmediate);
    const socket = Object.values(agent.freeSockets).flat()[0];
    const events = ["connect", "timeout", "close", "error", "data"];
    counts.push(events.reduce((sum, event) => sum + (socket?.listenerCount(event) ?? NaN), 0));
  }
  expect(new Set(counts).size).toBe(1);
  agent.destroy();
});

describe("a request goes out as it was signed", () => {
  const plain = {
    headers: { Host: "trtc.example", "X-TC-Action": "A" },
    timeouts: { connect: 5000, idle: 5000, total: 5000 },
    maxResponseBytes: 1000,
    signal: undefined,
  };

  test("bytes as a body", async () => {
    const server = await serveJson({});
    const body = Buffer.from("課堂");
    const endpoint = new URL(server.url);
    await new NodeTransport().send({ ...plain, endpoint, method: "POST", path: "/", body });
    expect(server.requests).toMatchObject([
      { method: "POST", path: "/", body: "課堂", headers: { "content-length": "6" } },
    ]);
  });

  test("a query and no body", async () => {
    const server = await serveJson({});
    const path = "/?A.0=%20%2B&B=%E8%AA%B2";
    const endpoint = new URL(server.url);
    await new NodeTransport().send({ ...plain, endpoint, method: "GET", path, body: "" });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: "GET", path, body: "" });
    expect(request?.headers).toEqual({
      host: "trtc.example",
      "x-tc-action": "A",
      "accept-encoding": "gzip",
      connection: "keep-alive",
    });
  });
});
