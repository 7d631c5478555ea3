import { getEventListeners } from "node:events";
import { Agent, type AgentOptions } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
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

describe("a connection that breaks", () => {
  test.each([
    ["at once", ""],
    ["after half the head", "HTTP/1.1 200 OK\r\nContent-Le"],
    ["after half the body", `HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n${answer}`],
    ["in the middle of a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc"],
  ])("%s", async (_what, bytes) => {
    for (const how of ["end", "resetAndDestroy"] as const) {
      const port = await serveRaw((socket) => {
        socket.once("data", () => socket.write(bytes, () => socket[how]()));
      });
      expect(await failureOf(`http://127.0.0.1:${port}`)).toMatchObject({
        reason: "reset",
        maybeSent: true,
      });
    }
  });

  test("or that answers something else than HTTP", async () => {
    const port = await serveRaw((socket) => {
      socket.once("data", () => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    });
    const error = await failureOf(`http://127.0.0.1:${port}`);
    expect(error).toMatchObject({ reason: "bad-response", maybeSent: true });
    expect(error).not.toHaveProperty("cause.rawPacket");
  });
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

  test("a slow drip keeps the idle timeout off, and the total one stops it", async () => {
    const port = await serveRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n");
      const drip = setInterval(() => socket.write("x"), 10);
      socket.on("close", () => clearInterval(drip));
    });
    const timeouts = { idle: 400, total: 900 };
    const error = await failureOf(`http://127.0.0.1:${port}`, { timeouts });
    expect(error).toMatchObject({ reason: "timeout", maybeSent: true });
    expect((error as Error).message).toContain("not done within 900 ms");
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

  test("200 with HTML", async () => {
    const server = await serve((response) => response.end("<!doctype html>"));
    expect(await failureOf(server.url)).toMatchObject({ reason: "bad-response", statusCode: 200 });
  });

  test("500 with an error of the service", async () => {
    const Error = { Code: "InternalError", Message: "later" };
    const server = await serveJson({ Response: { Error, RequestId: "1" } }, 500);
    expect(await failureOf(server.url)).toMatchObject({
      kind: "service",
      code: "InternalError",
      statusCode: 500,
    });
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

describe("size of an answer", () => {
  const limit = 50 * 1024 * 1024;
  const chunk = Buffer.alloc(1024 * 1024, 0x20);

  test("announced: given up before the body", async () => {
    const server = await serve((response) => {
      response.writeHead(200, { "Content-Length": limit + 1 }).write("{");
    });
    expect(await failureOf(server.url)).toMatchObject({ reason: "too-large", maybeSent: true });
  });

  test("not announced: given up on the way", async () => {
    const server = await serve((response) => {
      const more = (): void =>
        void (response.write(chunk) ? setImmediate(more) : response.once("drain", more));
      more();
    });
    expect(await failureOf(server.url)).toMatchObject({ reason: "too-large" });
  });

  test("unpacked: a bomb does not go off", async () => {
    const bomb = gzipSync(Buffer.alloc(limit + 1));
    const server = await serve((response) =>
      response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb),
    );
    expect(await failureOf(server.url)).toMatchObject({ reason: "too-large" });
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

describe("nothing is left behind", () => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

  test("after 200 calls that end in every way, all with one signal", async () => {
    const warnings: Error[] = [];
    const listener = (warning: Error): void => void warnings.push(warning);
    process.on("warning", listener);
    onTestFinished(() => void process.off("warning", listener));
    const controller = new AbortController();
    const { signal } = controller;
    let calls = 0;
    const server = await serve((response) => {
      const turn = calls++ % 4;
      if (turn === 0) response.end(answer);
      else if (turn === 1) response.writeHead(500).end("oops");
      else if (turn === 2) response.socket?.resetAndDestroy();
    });
    const agent = new Agent({ keepAlive: true });
    const transport = new NodeTransport({ agent });
    const client = clientOf(server.url, { transport, timeouts: { idle: 1500 } });
    const before = timers();
    const call = (): Promise<unknown> => client.send(describeAnything, {}, { signal });
    const results = await Promise.allSettled(Array.from({ length: 200 }, call));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(50);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    agent.destroy();
    // The test runner has timers of its own that come and go.
    await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before));
    expect(warnings).toEqual([]);
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
});
