import { describe, expect, onTestFinished, test, vi } from "vitest";
import { FetchTransport } from "../../../runtime/src/transport/fetch-transport.js";
import type { TransportRequest } from "../../../runtime/src/transport/transport.js";
import { rejection } from "../rejection.js";

type Fetch = typeof globalThis.fetch;

const plain: TransportRequest = {
  endpoint: new URL("https://trtc.example"),
  method: "POST",
  path: "/",
  headers: {
    "User-Agent": "specpress",
    "Content-Type": "application/json",
    Host: "trtc.example",
    Authorization: "TC3",
  },
  body: "{}",
  timeouts: { connect: 1000, idle: 30_000, total: 60_000 },
  maxResponseBytes: 100,
  signal: undefined,
};

function answering(response: Response) {
  return vi.fn<Fetch>(async () => response);
}

/** A fetch that ends only when it is told to. */
const silent: Fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
  });

function sent(fetch: Fetch, request: Partial<TransportRequest> = {}) {
  return new FetchTransport({ fetch }).send({ ...plain, ...request });
}

describe("what is sent", () => {
  test("leaves to the platform which headers it sets", async () => {
    const fetch = answering(new Response("{}"));
    await sent(fetch);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://trtc.example/", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: "TC3" },
      body: "{}",
      redirect: "manual",
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  test("a GET has no body", async () => {
    const fetch = answering(new Response("{}"));
    await sent(fetch, { method: "GET", path: "/?A=%20", body: "" });
    expect(fetch.mock.calls[0]?.[0]).toBe("https://trtc.example/?A=%20");
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: "GET", body: null });
  });

  test("bytes go as they are", async () => {
    const body = Uint8Array.of(0, 255);
    const fetch = answering(new Response("{}"));
    await sent(fetch, { body });
    expect(fetch.mock.calls[0]?.[1]?.body).toBe(body);
  });

  test("by the global fetch of the moment, called on nothing", async () => {
    const transport = new FetchTransport();
    const original = globalThis.fetch;
    onTestFinished(() => void (globalThis.fetch = original));
    const receivers: unknown[] = [];
    globalThis.fetch = async function (this: unknown) {
      receivers.push(this);
      return new Response("{}");
    };
    await transport.send(plain);
    expect(receivers).toEqual([undefined]);
  });
});

describe("what comes back", () => {
  test("status, headers and text", async () => {
    const response = new Response("{课堂}", { status: 503, headers: { "Retry-After": "3" } });
    await expect(sent(answering(response))).resolves.toMatchObject({
      status: 503,
      headers: { "retry-after": "3" },
      body: "{课堂}",
    });
  });

  test("characters that arrive in pieces", async () => {
    const bytes = new TextEncoder().encode('"课堂 🎥"');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    await expect(sent(answering(new Response(body)))).resolves.toMatchObject({
      body: '"课堂 🎥"',
    });
  });

  test("nothing at all", async () => {
    await expect(sent(answering(new Response(null, { status: 204 })))).resolves.toMatchObject({
      status: 204,
      body: "",
    });
  });

  test("a redirect that a browser hides", async () => {
    const response = new Response(null);
    Object.defineProperty(response, "type", { value: "opaqueredirect" });
    Object.defineProperty(response, "status", { value: 0 });
    expect(await rejection(sent(answering(response)))).toMatchObject({ reason: "redirect" });
  });

  test.each([
    ["announced", { "Content-Length": "101" }, 1],
    ["found on the way", {}, 101],
  ])("more than allowed, %s: fetching stops", async (_how, headers, length) => {
    const fetch = answering(new Response("x".repeat(length), { headers }));
    expect(await rejection(sent(fetch))).toMatchObject({ reason: "too-large", maybeSent: true });
    expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  test("as much as allowed", async () => {
    const response = new Response("x".repeat(100));
    await expect(sent(answering(response))).resolves.toMatchObject({ status: 200 });
  });
});

describe("no answer", () => {
  test.each([
    ["ECONNREFUSED", "connect", false],
    ["ENOTFOUND", "connect", false],
    ["UND_ERR_CONNECT_TIMEOUT", "connect", false],
    ["ECONNRESET", "failed", true],
    [undefined, "failed", true],
  ])("code %s: %s", async (code, reason, maybeSent) => {
    const cause = Object.assign(new Error("no"), { code });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    expect(await rejection(sent(fetch))).toMatchObject({ reason, maybeSent, cause });
  });

  test.each([["a text"], [null], [undefined]])("fetch rejects with %j", async (thrown) => {
    // oxlint-disable-next-line prefer-promise-reject-errors -- Others do.
    const fetch = () => Promise.reject(thrown);
    expect(await rejection(sent(fetch))).toMatchObject({ reason: "failed", maybeSent: true });
  });

  test("a body that breaks off", async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError("terminated"));
      },
    });
    expect(await rejection(sent(answering(new Response(body))))).toMatchObject({
      reason: "reset",
      maybeSent: true,
    });
  });

  test.each(["idle", "total"])("the %s timeout", async (which) => {
    const timeouts = { ...plain.timeouts, [which]: 20 };
    expect(await rejection(sent(silent, { timeouts }))).toMatchObject({ reason: "timeout" });
  });

  test("the caller's signal, before: fetch is not called", async () => {
    const fetch = vi.fn<Fetch>(silent);
    const error = await rejection(sent(fetch, { signal: AbortSignal.abort("enough") }));
    expect(error).toMatchObject({ reason: "aborted", maybeSent: false, cause: "enough" });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("the caller's signal, during: fetch is stopped", async () => {
    const controller = new AbortController();
    const fetch = vi.fn<Fetch>(silent);
    const failure = rejection(sent(fetch, { signal: controller.signal }));
    controller.abort("enough");
    expect(await failure).toMatchObject({ reason: "aborted", maybeSent: true, cause: "enough" });
    expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });
});
