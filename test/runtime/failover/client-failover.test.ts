import { expect, test } from "vitest";
import { Client, EndpointFailover } from "../../../runtime/src/index.js";
import { closedPort, serve, serveJson } from "../loopback-server.js";
import { rejection } from "../rejection.js";
import { credentials, dismissed, dismissRoom } from "../sample-actions.js";

const room = { SdkAppId: 1400000001, RoomId: 42 };

function clientOf(endpoint: string, backup: string): Client {
  const failover = new EndpointFailover({ backups: [backup], failures: 2 });
  const region = "ap-guangzhou";
  return new Client({ region, credentials, endpoint, failover, retry: { random: () => 0 } });
}

test("an endpoint that cannot be reached is left within the call, and signed for the backup", async () => {
  const backup = await serveJson(dismissed);
  const client = clientOf(`http://127.0.0.1:${await closedPort()}`, backup.url);
  await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
  await client.send(dismissRoom, room);
  expect(backup.requests).toHaveLength(2);
  expect(backup.requests[0]?.headers.host).toBe(`127.0.0.1:${backup.port}`);
  expect(backup.requests[0]?.headers["x-tc-region"]).toBe("ap-guangzhou");
});

test("so is one that answers with a status of 500 or more", async () => {
  const broken = await serve((response) => response.writeHead(502).end());
  const backup = await serveJson(dismissed);
  const client = clientOf(broken.url, backup.url);
  await rejection(client.send(dismissRoom, room));
  await rejection(client.send(dismissRoom, room));
  await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
  expect(broken.requests).toHaveLength(2);
});

test("one whose service refuses is not", async () => {
  const refusal = { Response: { Error: { Code: "InternalError" }, RequestId: "r" } };
  const server = await serveJson(refusal);
  const backup = await serveJson(dismissed);
  const client = clientOf(server.url, backup.url);
  for (let i = 0; i < 5; i++) await rejection(client.send(dismissRoom, room));
  expect(server.requests).toHaveLength(5);
  expect(backup.requests).toHaveLength(0);
});

test("calls that are aborted say nothing about the endpoint", async () => {
  const silent = await serve(() => {});
  const backup = await serveJson(dismissed);
  const client = clientOf(silent.url, backup.url);
  for (let i = 0; i < 5; i++) {
    const controller = new AbortController();
    const call = rejection(client.send(dismissRoom, room, { signal: controller.signal }));
    await expect.poll(() => silent.requests.length).toBe(i + 1);
    controller.abort();
    expect(await call).toMatchObject({ reason: "aborted" });
  }
  expect(backup.requests).toHaveLength(0);
});
