import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ServiceError,
  TransportError,
  waitUntil,
  type Action,
  type CallOptions,
  type Sender,
} from "../../runtime/src/index.js";
import { rejection } from "./rejection.js";
import { trtc } from "./sample-actions.js";

interface State {
  readonly Status: string;
}

const describeRecording: Action<{ readonly TaskId: string }, State, "FailedOperation.Gone"> = {
  service: trtc,
  name: "DescribeCloudRecording",
  region: "unused",
  check: () => [],
};

const input = { TaskId: "t" };
const done = { until: ({ Status }: State) => Status === "Done", every: 2, atMost: 9 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function refused(code: string): ServiceError {
  const call = { service: "trtc", action: "DescribeCloudRecording" };
  return new ServiceError(call, {
    code,
    message: "no",
    requestId: "1",
    statusCode: 200,
    attempts: 1,
  });
}

/** Answers with one state after the other, the last for ever; keeps when it was asked. */
function states(...answers: readonly (string | Error)[]) {
  const started = performance.now();
  const asked: number[] = [];
  const options: (CallOptions | undefined)[] = [];
  const client: Sender = {
    async send<I, O, C extends string>(
      _action: Action<I, O, C>,
      _input: NoInfer<I>,
      given?: CallOptions,
    ) {
      asked.push(performance.now() - started);
      options.push(given);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer instanceof Error) throw answer;
      return { Status: answer } as O;
    },
  };
  return { client, asked, options };
}

/** Lets the fake time run until the promise settles. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

test("resolves with the awaited answer, without delay if it is there", async () => {
  const { client, asked } = states("Done");
  expect(await waitUntil(client, describeRecording, input, done)).toEqual({ Status: "Done" });
  expect(asked).toEqual([0]);
});

test("asks again after the pause, which varies by a quarter", async () => {
  const random = vi.spyOn(Math, "random");
  random.mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(1);
  const { client, asked } = states("Idle", "Running", "Running", "Done");
  await settle(waitUntil(client, describeRecording, input, done));
  expect(asked.map(Math.round)).toEqual([0, 1500, 3500, 6000]);
});

test("passes the options on to each call", async () => {
  const { client, options } = states("Idle", "Done");
  await settle(
    waitUntil(client, describeRecording, input, done, { region: "ap-beijing", timeout: 9 }),
  );
  const signal: unknown = expect.any(AbortSignal);
  expect(options).toEqual(Array(2).fill({ region: "ap-beijing", timeout: 9, signal }));
});

test("the caller may wait in another rhythm, and longer", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const { client, asked, options } = states("Running");
  const own = { every: 4, atMost: 10 };
  const error = await rejection(settle(waitUntil(client, describeRecording, input, done, own)));
  expect(error).toMatchObject({ message: expect.stringContaining("after 10 s") as unknown });
  expect(asked.map(Math.round)).toEqual([0, 4000, 8000, 10_000]);
  expect(Object.keys(options[0] ?? {})).toEqual(["signal"]);
});

test.each([{ every: 0 }, { every: -1 }, { every: Number.NaN }, { atMost: -1 }, { atMost: "x" }])(
  "%j is refused",
  async (own) => {
    const { client, asked } = states("Done");
    const waiting = waitUntil(client, describeRecording, input, done, own as never);
    expect(await rejection(waiting)).toBeInstanceOf(TypeError);
    expect(asked).toEqual([]);
  },
);

test("a call that hangs ends with the wait, and leaves no timer", async () => {
  const started = performance.now();
  let call = 0;
  const client: Sender = {
    async send<I, O, C extends string>(
      action: Action<I, O, C>,
      _input: NoInfer<I>,
      given?: CallOptions,
    ) {
      if (++call === 1) return { Status: "Running" } as O;
      return new Promise<O>((_resolve, reject) => {
        given?.signal?.addEventListener("abort", () => {
          const about = { service: action.service.name, action: action.name };
          const details = { reason: "aborted", message: "x", maybeSent: true } as const;
          reject(new TransportError(about, { ...details, attempts: 1 }));
        });
      });
    },
  };
  const error = await rejection(settle(waitUntil(client, describeRecording, input, done)));
  expect(error).toMatchObject({ kind: "wait", reason: "expired", output: { Status: "Running" } });
  expect(Math.round(performance.now() - started)).toBe(11_000);
  expect(vi.getTimerCount()).toBe(0);
});

test("gives up at the end of the time, after a last look", async () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  const { client, asked } = states("Running");
  const error = await rejection(settle(waitUntil(client, describeRecording, input, done)));
  expect(error).toMatchObject({
    kind: "wait",
    reason: "expired",
    output: { Status: "Running" },
    message: "DescribeCloudRecording: not in the awaited state after 9 s",
  });
  expect(asked.map(Math.round)).toEqual([0, 2500, 5000, 7500, 9000]);
});

test("ends at once in a state that cannot become the awaited one", async () => {
  const { client, asked } = states("Running", "Failed");
  const wait = { ...done, fail: ({ Status }: State) => Status === "Failed" };
  const error = await rejection(settle(waitUntil(client, describeRecording, input, wait)));
  expect(error).toMatchObject({ kind: "wait", reason: "failed", output: { Status: "Failed" } });
  expect(asked).toHaveLength(2);
});

describe("errors", () => {
  const gone = refused("FailedOperation.Gone");

  test("that are waited for end it well, without an answer", async () => {
    const { client } = states("Running", gone);
    const wait = { ...done, untilErrors: ["FailedOperation.Gone"] };
    expect(await settle(waitUntil(client, describeRecording, input, wait))).toBeUndefined();
  });

  test("that rule it out end it badly, with the error as the cause", async () => {
    const { client } = states(gone);
    const wait = { ...done, failErrors: ["FailedOperation.Gone"] };
    const error = await rejection(settle(waitUntil(client, describeRecording, input, wait)));
    expect(error).toMatchObject({ kind: "wait", reason: "failed", cause: gone });
  });

  test.each([refused("InternalError"), new TypeError("bug")])(
    "others come out as they are",
    async (other) => {
      const { client } = states("Running", other);
      const wait = { ...done, untilErrors: ["FailedOperation.Gone"], failErrors: [] };
      expect(await rejection(settle(waitUntil(client, describeRecording, input, wait)))).toBe(
        other,
      );
    },
  );
});

test("can be aborted during the pause, and leaves no timer", async () => {
  const { client } = states("Running");
  const controller = new AbortController();
  const { signal } = controller;
  const waiting = waitUntil(client, describeRecording, input, done, { signal });
  const failed = rejection(waiting);
  await vi.advanceTimersByTimeAsync(100);
  controller.abort(new Error("enough"));
  expect(await failed).toMatchObject({
    kind: "transport",
    reason: "aborted",
    cause: { message: "enough" },
  });
  expect(vi.getTimerCount()).toBe(0);
});

test("an answer that comes as the time runs out still counts", async () => {
  const client: Sender = {
    send: <I, O, C extends string>(
      _action: Action<I, O, C>,
      _input: NoInfer<I>,
      given?: CallOptions,
    ) =>
      new Promise<O>((resolve) => {
        given?.signal?.addEventListener("abort", () => resolve({ Status: "Failed" } as O));
      }),
  };
  const wait = { ...done, fail: ({ Status }: State) => Status === "Failed" };
  const error = await rejection(settle(waitUntil(client, describeRecording, input, wait)));
  expect(error).toMatchObject({ reason: "failed" });
});

test("an abort during a call reaches that call, with the caller's reason", async () => {
  const controller = new AbortController();
  const reasons: unknown[] = [];
  const client: Sender = {
    send: (_action, _input, given) =>
      new Promise((_resolve, reject) => {
        given?.signal?.addEventListener("abort", () => {
          reasons.push(given.signal?.reason);
          reject(new Error("stopped"));
        });
      }),
  };
  const { signal } = controller;
  const failed = rejection(waitUntil(client, describeRecording, input, done, { signal }));
  controller.abort("enough");
  expect(await failed).toMatchObject({ message: "stopped" });
  expect(reasons).toEqual(["enough"]);
  expect(vi.getTimerCount()).toBe(0);
});
