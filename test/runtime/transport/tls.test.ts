import { Agent } from "node:https";
import { expect, test } from "vitest";
import { Client } from "../../../runtime/src/index.js";
import {
  NodeTransport,
  type NodeTransportOptions,
} from "../../../runtime/src/transport/node-transport.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything } from "../sample-actions.js";
import { serveSecurely } from "./secure-server.js";
import { throwawayCertificate } from "./throwaway-certificate.js";

const certificate = throwawayCertificate();
const ca = certificate.cert;

function callTo(endpoint: string, options: NodeTransportOptions): Promise<unknown> {
  const transport = new NodeTransport(options);
  return new Client({ endpoint, credentials, transport, retry: false }).send(describeAnything, {});
}

test.each([
  ["as text", ca],
  ["as bytes", Buffer.from(ca)],
  ["in a list", [throwawayCertificate("other").cert, ca]],
])("an authority of the caller's own, %s", async (_how, given) => {
  const server = await serveSecurely(certificate);
  await expect(callTo(server.url, { ca: given })).resolves.toEqual({ RequestId: "1" });
});

test("a certificate that nobody vouches for", async () => {
  const server = await serveSecurely(certificate);
  expect(await rejection(callTo(server.url, {}))).toMatchObject({
    reason: "connect",
    maybeSent: false,
    cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  });
});

test("a certificate for another host", async () => {
  const other = throwawayCertificate("elsewhere.example");
  const server = await serveSecurely(other);
  expect(await rejection(callTo(server.url, { ca: other.cert }))).toMatchObject({
    reason: "connect",
    maybeSent: false,
    cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
  });
});

test("an address in place of a name", async () => {
  const server = await serveSecurely(certificate);
  await callTo(`https://127.0.0.1:${server.port}`, { ca });
  expect(server.connections()).toBe(1);
});

test("a server that wants to know who calls", async () => {
  const us = throwawayCertificate("caller");
  const server = await serveSecurely(certificate, { requestCert: true, ca: us.cert });
  await callTo(server.url, { ca, ...us });
  expect(server.clients).toEqual(["caller"]);
  expect(await rejection(callTo(server.url, { ca }))).toMatchObject({ kind: "transport" });
  expect(server.clients).toEqual(["caller"]);
});

test("connections are kept", async () => {
  const server = await serveSecurely(certificate);
  const transport = new NodeTransport({ ca });
  const client = new Client({ endpoint: server.url, credentials, transport });
  for (let i = 0; i < 5; i++) await client.send(describeAnything, {});
  expect(server.connections()).toBe(1);
  transport.close();
  await client.send(describeAnything, {});
  expect(server.connections()).toBe(2);
});

test("or not, if the caller says so", async () => {
  const server = await serveSecurely(certificate);
  const transport = new NodeTransport({ ca, keepAlive: false });
  const client = new Client({ endpoint: server.url, credentials, transport });
  for (let i = 0; i < 3; i++) await client.send(describeAnything, {});
  expect(server.connections()).toBe(3);
});

test("no more connections than allowed", async () => {
  const server = await serveSecurely(certificate);
  const transport = new NodeTransport({ ca, maxSockets: 2 });
  const client = new Client({ endpoint: server.url, credentials, transport });
  await Promise.all(Array.from({ length: 10 }, () => client.send(describeAnything, {})));
  expect(server.connections()).toBe(2);
});

test("an agent of the caller's own", async () => {
  const server = await serveSecurely(certificate);
  await expect(callTo(server.url, { agent: new Agent({ ca }) })).resolves.toEqual({
    RequestId: "1",
  });
});
