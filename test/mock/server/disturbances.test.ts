import { expect, test } from "vitest";
import { TrtcClient } from "@specpress/trtc";
import { echoServer } from "./echo-server.js";
import { rawClient } from "./raw-client.js";

const DISMISS = { SdkAppId: 1400000001, RoomId: 42 };

test("what gets lost on the way is a TransportError to the caller", async () => {
  const mock = await echoServer();
  const client = new TrtcClient({ ...mock.clientOptions, retry: false });
  for (const fault of ["reset:x1", "truncate:x1", "unavailable:x1"]) {
    mock.fail(fault);
    await expect(client.dismissRoom(DISMISS), fault).rejects.toMatchObject({ kind: "transport" });
    expect(await client.dismissRoom(DISMISS), fault).toHaveProperty("RequestId");
  }
});

test("half an answer announces the whole of it", async () => {
  const mock = await echoServer({ faults: [{ effect: "truncate" }] });
  const client = new TrtcClient({ ...mock.clientOptions, retry: false });
  await expect(client.dismissRoom(DISMISS)).rejects.toMatchObject({ kind: "transport" });
  expect(mock.calls[0]).toMatchObject({
    fault: "truncate",
    output: { RequestId: expect.any(String) },
  });
  const raw = await rawClient(mock.port);
  raw.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  // A refusal comes whole: the fault is on answers.
  expect(await raw.ended).toContain("MissingParameter");
});

test("a clock that is off is put right by the client, which then gets through", async () => {
  const mock = await echoServer({ faults: ["skew=+10min"] });
  const client = new TrtcClient(mock.clientOptions);
  expect(await client.dismissRoom(DISMISS)).toHaveProperty("RequestId");
  expect(mock.calls.map(({ code }) => code)).toEqual(["AuthFailure.SignatureExpire", undefined]);
});

test("closing ends what is under way", async () => {
  const mock = await echoServer({ faults: ["latency=10min"] });
  const client = new TrtcClient({ ...mock.clientOptions, retry: false });
  const pending = client.dismissRoom(DISMISS);
  const failed = expect(pending).rejects.toMatchObject({ kind: "transport" });
  const idle = await rawClient(mock.port);
  while (mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await mock.close();
  await failed;
  await idle.ended;
});

test.each([
  [{ seed: 1.5 }, /seed/],
  [{ port: 70_000 }, /port/],
  [{ now: Number.NaN }, /now/],
  [{ now: new Date("x") }, /now/],
  [{ credentials: [] }, /credentials/],
  [{ credentials: [{ secretId: "AKIDx", secretKey: "" }] }, /secretKey/],
  [{ faults: ["oops"] }, /no effect/],
])("%j cannot be meant", async (options, message) => {
  await expect(echoServer(options)).rejects.toThrow(message);
  await expect(echoServer(options)).rejects.toBeInstanceOf(TypeError);
});
