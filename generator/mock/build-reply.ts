import { toJson } from "../../runtime/src/json/to-json.js";
import { remembered } from "../check/walk/remembered.js";
import type { HttpReply } from "./protocol/http-request.js";
import { issuesHeader } from "./protocol/issues-header.js";
import type { Trace } from "./protocol/trace.js";
import type { Result } from "./result.js";

export interface ReplyContext {
  readonly requestId: string;
  readonly trace: Trace;
  /** The mock's clock. */
  readonly now: number;
}

type Output = Extract<Result, { readonly output: unknown }>["output"];

/** An answer that is given again is written once: only its ID is another. */
const jsonOf = remembered((output: Output) => toJson({ ...output, RequestId: undefined }));

function bodyOf(output: Output, requestId: string): string {
  const json = jsonOf(output);
  const members = json === "{}" ? "{" : `${json.slice(0, -1)},`;
  return `{"Response":${members}"RequestId":${JSON.stringify(requestId)}}}`;
}

/** What the documentation says of answers: limits of 50 MB, and a status of 200 in any case. */
const MOST_BYTES = 52_428_800;

export function buildReply(result: Result, context: ReplyContext): HttpReply {
  const { requestId, trace, now } = context;
  const mishap = "mishap" in result ? result.mishap?.effect.kind : undefined;
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    Date: new Date(now + (trace.timing?.skew ?? 0)).toUTCString(),
  };
  const common = {
    headers,
    delay: trace.timing?.latency ?? 0,
    disturbance: mishap === "reset" || mishap === "truncate" ? mishap : undefined,
  };
  if ("output" in result) {
    const body = bodyOf(result.output, requestId);
    if (Buffer.byteLength(body) <= MOST_BYTES) return { ...common, status: 200, body };
    const message = `the answer would have more than ${MOST_BYTES} bytes`;
    const refusal = { code: "ResponseSizeLimitExceeded", message };
    return buildReply({ refusal }, context);
  }
  if ("refusal" in result) {
    const { code, message, issues } = result.refusal;
    if (issues !== undefined) headers["X-Specpress-Issues"] = issuesHeader(issues);
    const Response = { Error: { Code: code, Message: message }, RequestId: requestId };
    return { ...common, status: 200, body: JSON.stringify({ Response }) };
  }
  headers["Content-Type"] = "text/plain";
  return { ...common, status: 503, body: "Service Unavailable\n" };
}
