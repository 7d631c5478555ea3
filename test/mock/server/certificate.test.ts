import { X509Certificate } from "node:crypto";
import { expect, test } from "vitest";
import { TrtcClient } from "@specpress/trtc";
import { NodeTransport } from "@specpress/runtime/node";
import { echoServer } from "./echo-server.js";

const DISMISS = { SdkAppId: 1400000001, RoomId: 42 };

test("HTTPS, for those who trust the certificate of this run", async () => {
  const mock = await echoServer({ tls: true });
  expect(mock.url).toMatch(/^https:/);
  const trusting = new NodeTransport({ ca: mock.certificate! });
  const client = new TrtcClient({ ...mock.clientOptions, transport: trusting });
  expect(await client.dismissRoom(DISMISS)).toHaveProperty("RequestId");

  const stranger = new TrtcClient({ ...mock.clientOptions, retry: false });
  await expect(stranger.dismissRoom(DISMISS)).rejects.toMatchObject({ kind: "transport" });
  const other = await echoServer({ tls: true });
  const wrong = new TrtcClient({ ...other.clientOptions, transport: trusting, retry: false });
  await expect(wrong.dismissRoom(DISMISS)).rejects.toMatchObject({ kind: "transport" });
  expect(other.fingerprint).not.toBe(mock.fingerprint);
});

test("it stands for this machine and for the services' hosts, for a week", async () => {
  const mock = await echoServer({ tls: true });
  const certificate = new X509Certificate(mock.certificate!);
  expect(certificate.fingerprint256).toBe(mock.fingerprint);
  for (const host of ["localhost", "trtc.tencentcloudapi.com", "lcic.tencentcloudapi.com"]) {
    expect(certificate.checkHost(host), host).toBe(host);
  }
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkHost("example.com")).toBeUndefined();
  const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
  expect(Math.round(days)).toBe(7);
});
