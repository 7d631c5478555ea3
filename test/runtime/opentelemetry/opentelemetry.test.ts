import { expect, test } from "vitest";
import type { Call } from "../../../runtime/src/action.js";
import { TransportError } from "../../../runtime/src/errors/transport-error.js";
import { opentelemetry } from "../../../runtime/src/opentelemetry/opentelemetry.js";
import type { Attributes, Span, Tracer } from "../../../runtime/src/opentelemetry/span.js";

interface Recorded {
  readonly name: string;
  readonly kind: number;
  readonly startTime: number | undefined;
  readonly attributes: Attributes;
  readonly events: [string, Attributes][];
  status?: unknown;
  ended: number;
}

/** Keeps what a tracer is told. */
function recorder() {
  const spans: Recorded[] = [];
  const tracer: Tracer = {
    startSpan(name, { kind, attributes, startTime }) {
      const recorded: Recorded = {
        name,
        kind,
        startTime,
        attributes: { ...attributes },
        events: [],
        ended: 0,
      };
      spans.push(recorded);
      const span: Span = {
        setAttributes: (more) => Object.assign(recorded.attributes, more),
        addEvent: (event, about) => recorded.events.push([event, about]),
        setStatus: (status) => (recorded.status = status),
        end: () => void recorded.ended++,
      };
      return span;
    },
  };
  return { spans, hooks: opentelemetry(tracer) };
}

const call: Call = { service: "trtc", action: "DismissRoom", region: "ap-guangzhou" };

function failure(reason: "reset" | "credentials"): TransportError {
  return new TransportError(call, {
    reason,
    message: "it broke",
    maybeSent: true,
    attempts: 1,
  });
}

test("a call is a span, its attempts are events", () => {
  const { spans, hooks } = recorder();
  const input = { SdkAppId: 1, UserSig: "sesame" };
  hooks.onRequest?.({ call, attempt: 1, endpoint: "https://trtc.tencentcloudapi.com", input });
  hooks.onResponse?.({
    call,
    attempt: 1,
    milliseconds: 5,
    statusCode: 503,
    requestId: undefined,
    error: failure("reset"),
  });
  hooks.onRetry?.({ call, attempt: 1, milliseconds: 40, error: failure("reset") });
  hooks.onRequest?.({ call, attempt: 2, endpoint: "http://127.0.0.1:8080", input });
  hooks.onResponse?.({
    call,
    attempt: 2,
    milliseconds: 7,
    statusCode: 200,
    requestId: "r-1",
    error: undefined,
  });
  expect(spans[0]?.ended).toBe(0);
  hooks.onEnd?.({ call, milliseconds: 52, error: undefined });
  expect(spans).toEqual([
    {
      name: "trtc/DismissRoom",
      kind: 2,
      startTime: undefined,
      attributes: {
        "rpc.system": "tencentcloud",
        "rpc.service": "trtc",
        "rpc.method": "DismissRoom",
        "tencentcloud.region": "ap-guangzhou",
        "server.address": "127.0.0.1",
        "server.port": 8080,
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "tencentcloud.request_id": "r-1",
      },
      events: [
        [
          "attempt",
          {
            attempt: 1,
            milliseconds: 5,
            "http.response.status_code": 503,
            "error.type": "reset",
          },
        ],
        ["retry", { attempt: 1, milliseconds: 40 }],
        [
          "attempt",
          {
            attempt: 2,
            milliseconds: 7,
            "http.response.status_code": 200,
            "tencentcloud.request_id": "r-1",
          },
        ],
      ],
      ended: 1,
    },
  ]);
  expect(JSON.stringify(spans)).not.toContain("sesame");
});

test("a call that ends with an error says which", () => {
  const { spans, hooks } = recorder();
  const error = failure("reset");
  hooks.onRequest?.({ call, attempt: 1, endpoint: "https://a.example", input: {} });
  hooks.onEnd?.({ call, milliseconds: 5, error });
  expect(spans[0]).toMatchObject({
    attributes: { "error.type": "reset", "server.address": "a.example", "server.port": 443 },
    status: { code: 2, message: error.message },
    ended: 1,
  });
});

test("a call that fails before its first request has begun when it began", () => {
  const { spans, hooks } = recorder();
  const before = Date.now();
  hooks.onResponse?.({
    call,
    attempt: 1,
    milliseconds: 5000,
    statusCode: undefined,
    requestId: undefined,
    error: failure("credentials"),
  });
  hooks.onEnd?.({ call, milliseconds: 5000, error: failure("credentials") });
  expect(spans).toHaveLength(1);
  const { startTime = 0 } = spans[0] ?? {};
  expect(startTime).toBeGreaterThanOrEqual(before - 5000);
  expect(startTime).toBeLessThanOrEqual(Date.now() - 5000);
});

test("calls do not mix", () => {
  const { spans, hooks } = recorder();
  const other: Call = { service: "trtc", action: "DismissRoom" };
  hooks.onRequest?.({ call, attempt: 1, endpoint: "https://a.example", input: {} });
  hooks.onRequest?.({ call: other, attempt: 1, endpoint: "https://b.example", input: {} });
  hooks.onEnd?.({ call: other, milliseconds: 1, error: undefined });
  expect(spans.map(({ ended }) => ended)).toEqual([0, 1]);
  expect(spans[1]?.attributes).not.toHaveProperty("tencentcloud.region");
});
