import { expect, test } from "vitest";
import { TrtcClient } from "@specpress/trtc";
import { tc3Request } from "../../../runtime/src/forms/tc3-request.js";
import { models } from "../real-models.js";
import { signedRequest } from "../signed-request.js";
import { echoServer } from "./echo-server.js";
import { rawClient, until } from "./raw-client.js";

const OK = { RequestId: expect.any(String) as string };
const DISMISS = { SdkAppId: 1400000001, RoomId: 42 };
const HOST = "Host: trtc.tencentcloudapi.com\r\n";

/** Small times and sizes, so that clients run into them soon. */
const LIMITS = {
  headersTime: 300,
  requestTime: 600,
  allBodyBytes: 12 * 1024 * 1024,
  connections: 50,
};

async function server(limits: Partial<typeof LIMITS> = {}) {
  const mock = await echoServer({ limits: { ...LIMITS, ...limits } });
  const client = new TrtcClient({ ...mock.clientOptions, retry: false });
  return { mock, serves: async () => expect(await client.dismissRoom(DISMISS)).toMatchObject(OK) };
}

test("headers that come drop by drop", async () => {
  const { mock, serves } = await server();
  const slow = await rawClient(mock.port);
  slow.send("POST / HTTP/1.1\r\n");
  const dropping = setInterval(() => slow.send("X-A: 1\r\n"), 20);
  await serves();
  const answer = await slow.ended;
  clearInterval(dropping);
  expect(answer).toMatch(/^HTTP\/1\.1 408/);
  await serves();
});

test("a body that comes drop by drop", async () => {
  const { mock, serves } = await server();
  const slow = await rawClient(mock.port);
  slow.send(
    `POST / HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n`,
  );
  const dropping = setInterval(() => slow.send("x"), 20);
  await serves();
  await slow.ended;
  clearInterval(dropping);
  await serves();
});

test("headers without end", async () => {
  const { mock, serves } = await server();
  const huge = await rawClient(mock.port);
  huge.send(`GET / HTTP/1.1\r\n${HOST}X-Huge: ${"x".repeat(200_000)}\r\n\r\n`);
  expect(await huge.ended).toMatch(/^HTTP\/1\.1 431/);
  const many = await rawClient(mock.port);
  many.send(`GET / HTTP/1.1\r\n${HOST}Connection: close\r\n${"A: 1\r\n".repeat(50_000)}\r\n`);
  expect(await many.ended).toMatch(/^HTTP\/1\.1 431/);
  await serves();
});

test("a body without end: told so, and cut off", async () => {
  const { mock, serves } = await server({ requestTime: 20_000 });
  const endless = await rawClient(mock.port);
  endless.send(
    `POST / HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
  );
  const megabyte = Buffer.concat([
    Buffer.from("100000\r\n"),
    Buffer.alloc(0x100000, "x"),
    Buffer.from("\r\n"),
  ]);
  const flooding = setInterval(() => endless.socket.writable && endless.send(megabyte), 5);
  const answer = await endless.ended;
  clearInterval(flooding);
  expect(answer).toContain("RequestSizeLimitExceeded");
  expect(answer).toMatch(/connection: close/i);

  const announced = await rawClient(mock.port);
  announced.send(
    `POST / HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n`,
  );
  expect(await announced.ended).toContain("RequestSizeLimitExceeded");
  await serves();
});

test("many large bodies at once do not all get room", async () => {
  const { mock, serves } = await server({ requestTime: 20_000 });
  const clients = await Promise.all([1, 2, 3].map(() => rawClient(mock.port)));
  for (const client of clients) {
    client.send(
      `POST / HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 9000000\r\n\r\n`,
    );
    client.send(Buffer.alloc(8_000_000, "x"));
  }
  await until(() => clients.some(({ received }) => received().startsWith("HTTP/1.1 503")));
  for (const { socket } of clients) socket.destroy();
  await until(() => clients.every(({ socket }) => socket.destroyed));
  await serves();
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n"],
  ["binary", "\u0000\u0001\u0002\u0016\u0003\u0001"],
  ["two lengths", `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`],
  [
    "a length and chunks",
    `POST / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ["a broken chunk", `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ["a header with a line break", `GET / HTTP/1.1\r\n${HOST}X: a\r\n b\u0000\r\n\r\n`],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["a host that is none", "GET / HTTP/1.1\r\nHost: a/b@c?d\r\n\r\n"],
  ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n"],
  ["an absolute target that is none", `GET http://[ HTTP/1.1\r\n${HOST}\r\n`],
])("%s", async (_, text) => {
  const { mock, serves } = await server();
  const client = await rawClient(mock.port);
  client.send(text);
  // A refusal by HTTP, or in the service's words; or nothing but the end.
  const answered = until(() => client.received() !== "" || client.socket.destroyed);
  await answered;
  expect(client.received()).toMatch(/^(HTTP\/1\.1 (4\d\d|200)|$)/);
  expect(client.received()).not.toMatch(/^HTTP\/1\.1 200[^]*"Total"/);
  client.socket.destroy();
  await serves();
  expect(mock.seen.length).toBe(1);
});

test.each([
  "/../../etc/passwd",
  "//evil.example/",
  "/trtc/%2e%2e/lcic",
  "/.\\..\\x",
  "/_specpress",
  "/_specpress/log/../../x",
  `/${"a/".repeat(5000)}`,
  "/%00",
  "*",
])("the path %s leads nowhere", async (path) => {
  const { mock, serves } = await server();
  const client = await rawClient(mock.port);
  client.send(
    `GET ${path}?Action=DismissRoom&Timestamp=1 HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
  );
  expect(await client.ended).toMatch(/^HTTP\/1\.1 (200 OK[^]*"Error"|400|403|404)/);
  await serves();
});

test.each([
  ["no part", ""],
  ["no end", '--b\r\nContent-Disposition: form-data; name="SdkAppId"\r\n\r\n7\r\n'],
  ["no headers", "--b\r\n7\r\n--b--\r\n"],
  ["a part in a part", `--b\r\n${'Content-Disposition: form-data; name="a"\r\n'.repeat(300)}`],
  ["ten thousand parts", "--b\r\n".repeat(10_000)],
  ["nothing but line breaks", `--b${"\r\n".repeat(100_000)}`],
])("a multipart body, signed well, with %s", async (_, body) => {
  const { mock, serves } = await server();
  const trtc = models.get("trtc")!;
  const contentType = "multipart/form-data; boundary=b";
  const { headers } = await signedRequest(trtc, trtc.actions.get("DismissRoom")!, DISMISS, {
    form: (form) => (context) =>
      tc3Request(form, { method: "POST", contentType, query: "", body }, context),
    now: Date.now(),
  });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const client = await rawClient(mock.port);
  client.send(
    `POST / HTTP/1.1\r\n${lines.join("")}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
  expect(await client.ended).toContain('"Code":"InvalidRequest"');
  await serves();
  expect(mock.seen.length).toBe(1);
});

test("pipelined requests are answered in their order", async () => {
  const { mock, serves } = await server();
  const client = await rawClient(mock.port);
  const get = (action: string): string =>
    `GET /?Action=${action}&Timestamp=1 HTTP/1.1\r\n${HOST}\r\n`;
  client.send(Array.from({ length: 200 }, (_, index) => get(`A${index}`)).join(""));
  await until(() => client.received().split("SignatureExpire").length > 200);
  expect(mock.calls.map(({ action }) => action)).toEqual(
    Array.from({ length: 200 }, (_, index) => `A${index}`),
  );
  const ids = [...client.received().matchAll(/"RequestId":"([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(mock.calls.map(({ requestId }) => requestId));
  client.socket.destroy();
  await serves();
});

test("more connections than there is room for", async () => {
  const { mock, serves } = await server({ headersTime: 60_000, requestTime: 60_000 });
  const clients = await Promise.all(Array.from({ length: 300 }, () => rawClient(mock.port)));
  await until(() => clients.filter(({ socket }) => socket.destroyed).length >= 250);
  for (const { socket } of clients) socket.destroy();
  await until(() => clients.every(({ socket }) => socket.destroyed));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await serves();
});

test("clients that go away in the middle", async () => {
  const { mock, serves } = await server();
  for (const part of [
    "P",
    "POST / HTTP/1.1\r\n",
    `POST / HTTP/1.1\r\n${HOST}Content-Length: 10\r\n\r\n123`,
  ]) {
    const client = await rawClient(mock.port);
    client.send(part);
    await new Promise((resolve) => setTimeout(resolve, 10));
    client.socket.resetAndDestroy();
  }
  mock.fail("latency=100ms:x1");
  const client = await rawClient(mock.port);
  client.send(`GET /?Action=DismissRoom HTTP/1.1\r\n${HOST}\r\n`);
  await until(() => mock.calls.length === 1);
  client.socket.resetAndDestroy();
  await serves();
});
