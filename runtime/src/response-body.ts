import type { Call } from "./action.js";
import { ServiceError } from "./errors/service-error.js";
import { TransportError } from "./errors/transport-error.js";
import { printable } from "./printable.js";
import { redact } from "./redaction.js";
import type { FailureReason } from "./transport/transport-failure.js";
import type { TransportResponse } from "./transport/transport.js";

/** The documented limit of an answer. */
export const MAX_RESPONSE_BYTES: number = 50 * 1024 * 1024;

const SHOWN = 200;
// More than is shown, so that a secret is replaced as a whole before the text is cut.
const READ = 64 * 1024;

/** What an answer is decoded for. */
export interface Decoding {
  readonly call: Call;
  /** Asked for only when an answer's text goes into a message. */
  readonly secrets: () => readonly string[];
}

/** The action's output; throws what the service, or something in its place, said instead. */
export function decodeResponse(answer: TransportResponse, decoding: Decoding): object {
  // Checked before the body: a redirect's body is the redirecting server's, not the service's.
  if (answer.status >= 300 && answer.status < 400) {
    throw unusable(
      answer,
      decoding,
      "redirect",
      "a redirect, which a signed request cannot follow",
    );
  }
  const response = parseResponse(answer, decoding);
  if ("Error" in response && response.Error !== null && response.Error !== undefined) {
    throw refusal(response.Error, { answer, decoding, response });
  }
  if (answer.status < 200 || answer.status > 299) {
    throw unusable(answer, decoding, "bad-response", "an error status without an error");
  }
  return response;
}

function parseResponse(answer: TransportResponse, decoding: Decoding): object {
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    // The parser's own message quotes the text raw; ours escapes and redacts it.
    throw unusable(answer, decoding, "bad-response", "no JSON");
  }
  if (isObject(body) && "Response" in body && isObject(body.Response)) return body.Response;
  throw unusable(answer, decoding, "bad-response", "JSON without a Response");
}

interface Refused {
  readonly answer: TransportResponse;
  readonly decoding: Decoding;
  readonly response: object;
}

function refusal(error: unknown, { answer, decoding, response }: Refused): Error {
  const { Code: code, Message: text } = (isObject(error) ? error : {}) as Record<string, unknown>;
  if (typeof code !== "string") {
    return unusable(answer, decoding, "bad-response", "an error without a code");
  }
  const requestId = "RequestId" in response ? response.RequestId : undefined;
  return new ServiceError(decoding.call, {
    code,
    message: printable(redact(typeof text === "string" && text ? text : code, decoding.secrets())),
    requestId: typeof requestId === "string" ? printable(requestId) : "",
    statusCode: answer.status,
  });
}

function unusable(
  answer: TransportResponse,
  { call, secrets }: Decoding,
  reason: FailureReason,
  what: string,
): TransportError {
  const text = printable(redact(answer.body.slice(0, READ), secrets()), SHOWN);
  const message = `the answer, with status ${answer.status}, is ${what}: ${text || "(empty)"}`;
  return new TransportError(call, { reason, message, maybeSent: true, statusCode: answer.status });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
