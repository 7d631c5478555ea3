import { describe, expect, test } from "vitest";
import { Client, type ClientOptions, type Hooks, type Transport } from "../../runtime/src/index.js";
import { opentelemetry } from "../../runtime/src/opentelemetry.js";
import { rejection } from "./rejection.js";
import { credentials, dismissed, dismissRoom } from "./sample-actions.js";

const room = { SdkAppId: 1400000001, RoomId: 42, UserSig: "eJwtzM9sesame" };
const throttled = {
  Response: { Error: { Code: "RequestLimitExceeded", Message: "slow down" }, RequestId: "r-1" },
};

/** Answers with one body after the other; an Error is thrown. */
function answering(...bodies: readonly unknown[]): Transport {
  let count = 0;
  return {
    async send() {
      const body = bodies[count++];
      if (body instanceof Error) throw body;
      return { status: 200, headers: {}, body: JSON.stringify(body) };
    },
  };
}

function clientOf(transport: Transport, hooks: Hooks, options: ClientOptions = {}) {
  const retry = { random: () => 0 };
  return new Client({ region: "ap-guangzhou", credentials, transport, hooks, retry, ...options });
}

/** Keeps every event with the name of its hook. */
function recorder() {
  const events: [string, Record<string, unknown>][] = [];
  const keep = (name: string) => (event: object) => {
    events.push([name, { ...event }]);
  };
  const names = ["onRequest", "onResponse", "onRetry", "onEnd"];
  const hooks: Hooks = Object.fromEntries(names.map((name) => [name, keep(name)]));
  return { events, hooks };
}

test.each([
  ["what drives a terminal", "\u001b[2Jr-1", "\\u001b[2Jr-1"],
  ["a secret", `r-1 ${credentials.secretKey} ${room.UserSig}`, "r-1 [redacted] [redacted]"],
  ["what is no text", { id: "r-1" }, undefined],
])("an answer's ID is shown without %s", async (_what, RequestId, shown) => {
  const { events, hooks } = recorder();
  await clientOf(answering({ Response: { RequestId } }), hooks).send(dismissRoom, room);
  expect(events[1]).toMatchObject(["onResponse", { requestId: shown }]);
});

test("hear of every attempt, in order, with one object for the call", async () => {
  const { events, hooks } = recorder();
  await clientOf(answering(throttled, dismissed), hooks).send(dismissRoom, room);
  expect(events.map(([name]) => name)).toEqual([
    "onRequest",
    "onResponse",
    "onRetry",
    "onRequest",
    "onResponse",
    "onEnd",
  ]);
  const calls = new Set(events.map(([, { call }]) => call));
  expect([...calls]).toEqual([{ service: "trtc", action: "DismissRoom", region: "ap-guangzhou" }]);
  expect(events.map(([, { attempt }]) => attempt)).toEqual([1, 1, 1, 2, 2, undefined]);
  const [first, refused, retry, , answered, end] = events.map(([, event]) => event);
  expect(first).toMatchObject({ endpoint: "https://trtc.tencentcloudapi.com" });
  expect(refused).toMatchObject({
    statusCode: 200,
    requestId: "r-1",
    error: { code: "RequestLimitExceeded" },
  });
  expect(retry).toMatchObject({ milliseconds: 0, error: { code: "RequestLimitExceeded" } });
  expect(answered).toMatchObject({
    statusCode: 200,
    requestId: dismissed.Response.RequestId,
    error: undefined,
  });
  expect(end).toMatchObject({ error: undefined, milliseconds: expect.any(Number) as unknown });
});

test("see nothing secret, and cannot change what is sent", async () => {
  const { events, hooks } = recorder();
  const leaky = new Error(`sent ${room.UserSig} with ${credentials.secretKey}`);
  await rejection(clientOf(answering(leaky), hooks).send(dismissRoom, room));
  const shown = JSON.stringify(events);
  expect(shown).toContain("DismissRoom");
  expect(shown).toContain("1400000001");
  for (const secret of [room.UserSig, credentials.secretKey, "TC3-HMAC-SHA256"]) {
    expect(shown).not.toContain(secret);
  }
  expect(events[0]?.[1]["input"]).not.toBe(room);
});

describe("that fail", () => {
  const transport = (): Transport => answering(throttled, dismissed);

  test("by throwing break no call", async () => {
    const fail = (): never => {
      throw new Error("hook");
    };
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onEnd: fail };
    const client = clientOf(transport(), hooks);
    await expect(client.send(dismissRoom, room)).resolves.toEqual(dismissed.Response);
  });

  test("by rejecting leave no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const fail = async (): Promise<never> => {
      throw new Error("hook");
    };
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onEnd: fail };
    await clientOf(transport(), hooks).send(dismissRoom, room);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

test("may be methods of an object of the caller's", async () => {
  class Counter implements Hooks {
    attempts = 0;
    onRequest(): void {
      this.attempts++;
    }
  }
  const counter = new Counter();
  await clientOf(answering(throttled, dismissed), counter).send(dismissRoom, room);
  expect(counter.attempts).toBe(2);
});

test("hear nothing of a request that breaks the rules", async () => {
  const { events, hooks } = recorder();
  const client = clientOf(answering(), hooks);
  await rejection(client.send(dismissRoom, { SdkAppId: 1 } as never));
  expect(events).toEqual([]);
});

describe("the end comes last", () => {
  test("when there are no credentials", async () => {
    const { events, hooks } = recorder();
    const none = async (): Promise<never> => {
      throw new Error("none");
    };
    const client = clientOf(answering(), hooks, { credentials: none });
    await rejection(client.send(dismissRoom, room));
    expect(events.map(([name]) => name)).toEqual(["onResponse", "onEnd"]);
    expect(events[1]?.[1]).toMatchObject({ error: { reason: "credentials" } });
  });

  test("when the call is aborted in a pause", async () => {
    const { events, hooks } = recorder();
    const controller = new AbortController();
    const onRetry = (): void => controller.abort();
    const client = clientOf(answering(throttled), { ...hooks, onRetry });
    await rejection(client.send(dismissRoom, room, { signal: controller.signal }));
    expect(events.map(([name]) => name)).toEqual(["onRequest", "onResponse", "onEnd"]);
    expect(events[2]?.[1]).toMatchObject({ error: { reason: "aborted" } });
  });
});

test("spans end, however the call does", async () => {
  let open = 0;
  const statuses: unknown[] = [];
  const hooks = opentelemetry({
    startSpan() {
      open++;
      return {
        setAttributes() {},
        addEvent() {},
        setStatus: (status) => statuses.push(status.code),
        end: () => void open--,
      };
    },
  });
  const client = clientOf(answering(throttled, dismissed, new Error("lost")), hooks);
  await client.send(dismissRoom, room);
  await rejection(client.send(dismissRoom, room));
  await rejection(client.send(dismissRoom, room, { signal: AbortSignal.abort() }));
  expect(open).toBe(0);
  expect(statuses).toEqual([2, 2]);
});
