import type { Call } from "../action.js";
import type { ServiceError } from "../errors/service-error.js";
import type { SpecpressError } from "../errors/specpress-error.js";
import type { TransportError } from "../errors/transport-error.js";
import type { Hooks, RequestEvent, ResponseEvent } from "../hooks.js";
import type { Attributes, Span, Tracer } from "./span.js";

// SpanKind.CLIENT and SpanStatusCode.ERROR of @opentelemetry/api.
const CLIENT = 2;
const ERROR = 2;

/**
 * Hooks that make a span of each call, with an event for each attempt. Names follow the semantic
 * conventions for RPC. Of inputs and outputs, nothing is recorded.
 *
 * @example
 * import { trace } from "@opentelemetry/api";
 * const client = new Client({ hooks: opentelemetry(trace.getTracer("my-program")) });
 */
export function opentelemetry(tracer: Tracer): Hooks {
  const traces = new WeakMap<Call, Trace>();
  const traceOf = (call: Call, milliseconds?: number): Trace => {
    let trace = traces.get(call);
    if (trace === undefined) {
      trace = { span: begin(tracer, call, milliseconds), answer: {} };
      traces.set(call, trace);
    }
    return trace;
  };
  return {
    onRequest({ call, attempt, endpoint }) {
      traceOf(call).span.setAttributes({ ...addressOf(endpoint), ...resendCount(attempt) });
    },
    onResponse(event) {
      const { call, attempt, milliseconds, error } = event;
      const trace = traceOf(call, milliseconds);
      trace.answer = answerOf(event);
      trace.span.addEvent("attempt", { ...trace.answer, ...typeOf(error), attempt, milliseconds });
    },
    onRetry({ call, attempt, milliseconds }) {
      traceOf(call).span.addEvent("retry", { attempt, milliseconds });
    },
    onEnd({ call, milliseconds, error }) {
      const { span, answer } = traceOf(call, milliseconds);
      span.setAttributes({ ...answer, ...typeOf(error) });
      if (error !== undefined) span.setStatus({ code: ERROR, message: error.message });
      span.end();
    },
  };
}

interface Trace {
  readonly span: Span;
  /** What the latest attempt was answered with: a call is told by its last. */
  answer: Attributes;
}

/** A span that begins now or, for a call that failed before its request, so long ago. */
function begin(tracer: Tracer, { service, action, region }: Call, milliseconds?: number): Span {
  const attributes: Attributes = {
    "rpc.system": "tencentcloud",
    "rpc.service": service,
    "rpc.method": action,
    ...(region === undefined ? {} : { "tencentcloud.region": region }),
  };
  const start = milliseconds === undefined ? {} : { startTime: Date.now() - milliseconds };
  return tracer.startSpan(`${service}/${action}`, { kind: CLIENT, attributes, ...start });
}

function addressOf(endpoint: RequestEvent["endpoint"]): Attributes {
  const { hostname, port, protocol } = new URL(endpoint);
  const usual = protocol === "https:" ? 443 : 80;
  return { "server.address": hostname, "server.port": port === "" ? usual : Number(port) };
}

function resendCount(attempt: number): Attributes {
  return attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {};
}

function answerOf({ statusCode, requestId }: ResponseEvent): Attributes {
  const answer: Attributes = {};
  if (statusCode !== undefined) answer["http.response.status_code"] = statusCode;
  if (requestId) answer["tencentcloud.request_id"] = requestId;
  return answer;
}

function typeOf(error: SpecpressError | undefined): Attributes {
  if (error === undefined) return {};
  const { code, reason } = error as Partial<ServiceError & TransportError>;
  return { "error.type": code ?? reason ?? error.kind };
}
