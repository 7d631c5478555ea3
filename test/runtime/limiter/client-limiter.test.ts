import { expect, test } from "vitest";
import { Client, RateLimiter, type LimitedUse } from "../../../runtime/src/index.js";
import { serveJson } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything, dismissed, dismissRoom } from "../sample-actions.js";

const room = { SdkAppId: 1400000001, RoomId: 42 };
const rare = { ...dismissRoom, rateLimit: { requests: 2, seconds: 3600 } };

test("a call that the rate holds back for too long is not sent", async () => {
  const server = await serveJson(dismissed);
  const limiter = new RateLimiter();
  const options = { region: "ap-guangzhou", credentials, endpoint: server.url, limiter };
  // Clients of one process share the rate, and regions have one each.
  const one = new Client(options);
  const other = new Client(options);
  await one.send(rare, room);
  await other.send(rare, room);
  expect(await rejection(one.send(rare, room))).toMatchObject({
    kind: "transport",
    reason: "limited",
    maybeSent: false,
    attempts: 1,
  });
  await one.send(rare, room, { region: "ap-beijing" });
  await one.send(describeAnything, {});
  expect(server.requests).toHaveLength(4);
});

test("a call that waits can be aborted", async () => {
  const server = await serveJson(dismissed);
  const limiter = new RateLimiter();
  const client = new Client({
    region: "ap-guangzhou",
    credentials,
    endpoint: server.url,
    limiter,
    timeouts: { total: Infinity },
  });
  await client.send(rare, room);
  await client.send(rare, room);
  const controller = new AbortController();
  const waiting = rejection(client.send(rare, room, { signal: controller.signal }));
  setImmediate(() => controller.abort(new Error("enough")));
  expect(await waiting).toMatchObject({ reason: "aborted", maybeSent: false });
  expect(server.requests).toHaveLength(2);
});

test("every attempt takes its turn, and says what for", async () => {
  const refusal = { Response: { Error: { Code: "RequestLimitExceeded" }, RequestId: "r" } };
  const server = await serveJson(refusal);
  const uses: LimitedUse[] = [];
  const client = new Client({
    region: "ap-guangzhou",
    credentials,
    endpoint: server.url,
    limiter: { take: (use) => void uses.push(use) },
    retry: { random: () => 0 },
  });
  await rejection(client.send(rare, room, { timeout: 5000 }));
  expect(uses).toHaveLength(3);
  expect(uses[0]).toMatchObject({
    service: "trtc",
    action: "DismissRoom",
    region: "ap-guangzhou",
    account: credentials.secretId,
    rate: rare.rateLimit,
  });
  expect(uses[0]?.left).toBeGreaterThan(0);
  expect(uses[0]?.left).toBeLessThanOrEqual(5000);
});
