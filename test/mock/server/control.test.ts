import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { TrtcClient } from "@specpress/trtc";
import { echoServer } from "./echo-server.js";

const DISMISS = { SdkAppId: 1400000001, RoomId: 42 };
const OWN = { "X-Specpress-Mock": "1" };

/** By node:http, because fetch sets and forbids headers of its own. */
function call(
  url: string,
  path: string,
  {
    method = "GET",
    headers = OWN,
    body = "",
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; json: unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/_specpress${path}`, { method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, json: JSON.parse(text) as unknown }),
      );
    });
    sent.on("error", reject).end(body);
  });
}

describe("who may drive a mock", () => {
  test.each([
    ["no header of ours", {}, /send the header/],
    ["a page's origin", { ...OWN, Origin: "http://localhost:3000" }, /not for browsers/],
    ["a page of the same origin", { ...OWN, "Sec-Fetch-Site": "same-origin" }, /not for browsers/],
    ["a name that leads here", { ...OWN, Host: "rebound.example" }, /call it by 127/],
    ["a name that only begins well", { ...OWN, Host: "localhost.example" }, /call it by 127/],
  ])("not with %s", async (_, headers, why) => {
    const { url } = await echoServer();
    for (const [method, path] of [
      ["GET", "/log"],
      ["POST", "/faults"],
      ["POST", "/reset"],
      ["DELETE", "/log"],
    ] as const) {
      const { status, json } = await call(url, path, {
        method,
        headers: headers as Record<string, string>,
        ...(method === "POST" ? { body: "reset" } : {}),
      });
      expect(status).toBe(403);
      expect((json as { error: string }).error).toMatch(why);
    }
  });

  test("no page is told that it may ask", async () => {
    const { url } = await echoServer();
    const preflight = await fetch(`${url}/_specpress/faults`, {
      method: "OPTIONS",
      headers: {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "x-specpress-mock",
      },
    });
    expect(preflight.status).toBe(403);
    expect(
      [...preflight.headers.keys()].filter((name) => name.startsWith("access-control")),
    ).toEqual([]);
  });
});

test("faults: as text, as JSON, several, none", async () => {
  const mock = await echoServer();
  const post = (body: string) => call(mock.url, "/faults", { method: "POST", body });
  expect((await post("DismissRoom=InternalError:x1")).json).toEqual({
    faults: [{ on: "DismissRoom", effect: "InternalError", times: 1 }],
  });
  const client = new TrtcClient({ ...mock.clientOptions, retry: false });
  await expect(client.dismissRoom(DISMISS)).rejects.toMatchObject({ code: "InternalError" });
  expect(await client.dismissRoom(DISMISS)).toBeDefined();
  const several = ["throttle:0.5", { on: "trtc.*", effect: "reset" }];
  expect((await post(JSON.stringify(several))).json).toEqual({
    faults: [
      { on: "*", effect: "throttle", chance: 0.5 },
      { on: "trtc.*", effect: "reset" },
    ],
  });
  expect(await post("DismissRom=reset")).toMatchObject({
    status: 400,
    json: { error: expect.stringMatching(/did you mean "DismissRoom"/) },
  });
  for (const body of ["", "null", "7", "[null]", '{"effect": 7}', "x".repeat(70_000)]) {
    const { status } = await post(body);
    expect([400, 413], body).toContain(status);
  }
  expect((await call(mock.url, "/faults", { method: "DELETE" })).json).toEqual({ faults: [] });
});

test("the clock: read, moved, set, and not broken", async () => {
  const mock = await echoServer({ now: new Date("2026-01-02T03:04:05Z") });
  const post = (body: string) => call(mock.url, "/clock", { method: "POST", body });
  expect((await call(mock.url, "/clock")).json).toEqual({
    now: 1767323045000,
    time: "2026-01-02T03:04:05.000Z",
  });
  expect((await post('{"advance": "10min"}')).json).toMatchObject({
    time: "2026-01-02T03:14:05.000Z",
  });
  expect((await post('{"advance": 1000}')).json).toMatchObject({
    time: "2026-01-02T03:14:06.000Z",
  });
  expect((await post('{"set": "2027-01-01T00:00:00Z"}')).json).toMatchObject({
    time: "2027-01-01T00:00:00.000Z",
  });
  for (const body of [
    "",
    "null",
    "{}",
    '{"set": "soon"}',
    '{"advance": "soon"}',
    '{"advance": 1e300}',
    '{"set": -1}',
  ]) {
    expect((await post(body)).status, body).toBe(400);
  }
  expect(mock.clock.now()).toBe(Date.parse("2027-01-01T00:00:00Z"));
});

test("the log, and how everything is as in the beginning", async () => {
  const mock = await echoServer({ now: 1e12, faults: ["skew=+1s"] });
  const client = new TrtcClient(mock.clientOptions);
  await client.dismissRoom(DISMISS);
  const { json } = await call(mock.url, "/log");
  expect(json).toMatchObject({
    calls: [{ action: "DismissRoom", form: "tc3-json", input: DISMISS, status: 200 }],
  });
  expect(JSON.stringify(json)).not.toContain("specpress-mock-key");
  const first = mock.calls[0]!.requestId;
  mock.clock.advance(5000);
  mock.fail("throttle");
  expect((await call(mock.url, "/reset", { method: "POST" })).json).toEqual({ reset: true });
  expect([mock.calls, mock.clock.now()]).toEqual([[], 1e12]);
  expect((await call(mock.url, "/faults")).json).toEqual({
    faults: [{ on: "*", effect: "skew=+1s" }],
  });
  await client.dismissRoom(DISMISS);
  expect(mock.calls[0]!.requestId).toBe(first);
  expect((await call(mock.url, "/nothing")).status).toBe(404);
});
