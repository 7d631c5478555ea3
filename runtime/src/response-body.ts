import type { Call } from "./action.js";
import { ServiceError } from "./errors/service-error.js";
import { TransportError } from "./errors/transport-error.js";
import { isObject } from "./is-object.js";
import { parseJson } from "./json/parse-json.js";
import { cleanText } from "./redaction.js";
import type { FailureReason } from "./transport/transport-failure.js";
import type { TransportResponse } from "./transport/transport.js";

/** The documented limit of an answer. */
export const MAX_RESPONSE_BYTES: number = 50 * 1024 * 1024;

const SHOWN = 200;
// Real messages are a line or two.
const MESSAGE = 4000;

/** What an answer is decoded for. */
export interface Decoding {
  readonly call: Call;
  /** How often the call has been sent so far. */
  readonly attempts: number;
  /** Asked for only when an answer's text goes into a message. */
  readonly secrets: () => readonly string[];
}

/** The action's output; throws what the service, or something in its place, said instead. */
export function decodeResponse(answer: TransportResponse, decoding: Decoding): object {
  const { status } = answer;
  // Checked before the body: a redirect's body is the redirecting server's, not the service's.
  if (status >= 300 && status < 400) {
    throw unusable(answer, decoding, "a redirect, which must not be followed", "redirect");
  }
  const response = parseResponse(answer, decoding);
  if (response["Error"]) throw refusal(answer, decoding, response);
  if (status < 200 || status > 299) throw unusable(answer, decoding, "an error without an Error");
  return response;
}

type Fields = Readonly<Record<string, unknown>>;

function parseResponse(answer: TransportResponse, decoding: Decoding): Fields {
  let body: unknown;
  try {
    body = parseJson(answer.body);
  } catch {
    // The parser's own message quotes the text raw; ours escapes and redacts it.
    throw unusable(answer, decoding, "no JSON");
  }
  const response = isObject(body) && body["Response"];
  if (isObject(response) && !Array.isArray(response)) return response;
  throw unusable(answer, decoding, "JSON without a Response");
}

function refusal(answer: TransportResponse, decoding: Decoding, response: Fields): Error {
  const { Code: code, Message: message } = response["Error"] as Fields;
  if (typeof code !== "string") return unusable(answer, decoding, "an error without a code");
  const { call, attempts } = decoding;
  const secrets = decoding.secrets();
  const clean = (text: unknown): string => {
    return typeof text === "string" ? cleanText(text, secrets, MESSAGE) : "";
  };
  return new ServiceError(call, {
    code: clean(code),
    message: clean(message) || clean(code),
    requestId: clean(response["RequestId"]),
    statusCode: answer.status,
    attempts,
  });
}

function unusable(
  { status, body }: TransportResponse,
  { call, attempts, secrets }: Decoding,
  what: string,
  reason: FailureReason = "bad-response",
): TransportError {
  const text = cleanText(body, secrets(), SHOWN) || "(empty)";
  const message = `the answer, with status ${status}, is ${what}: ${text}`;
  return new TransportError(call, {
    reason,
    message,
    maybeSent: true,
    attempts,
    statusCode: status,
  });
}
