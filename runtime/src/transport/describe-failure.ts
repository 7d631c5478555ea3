import type { Call } from "../action.js";
import { TransportError } from "../errors/transport-error.js";
import { printable } from "../printable.js";
import { cleanText, redact } from "../redaction.js";
import { isTransportFailure, type TransportFailure } from "./transport-failure.js";

/**
 * The {@link TransportError} for whatever a transport threw, in the given attempt of a call; its
 * `maybeSent` is about earlier ones.
 */
export function describeFailure(
  call: Call,
  error: unknown,
  secrets: readonly string[],
  attempt: { readonly number: number; readonly maybeSent: boolean },
): TransportError {
  // Someone else's transport: what it got to do is unknown.
  const failure: Omit<TransportFailure, "name"> = isTransportFailure(error)
    ? error
    : { reason: "failed", message: "the transport failed", maybeSent: true, cause: error };
  const { reason, maybeSent, message, cause } = failure;
  // The reason of the caller's own signal is the caller's: it is handed back as it is.
  const own = reason === "aborted";
  const detail = own || cause === undefined ? "" : `: ${textOf(cause)}`;
  return new TransportError(call, {
    reason,
    message: cleanText(message + detail, secrets),
    maybeSent: maybeSent || attempt.maybeSent,
    attempts: attempt.number,
    cause: own ? cause : cleanCause(cause, secrets),
  });
}

/**
 * A copy of an error with no more than texts and numbers, such as a system error's code and port:
 * HTTP clients hang the whole request on theirs, Authorization included, and node:http the raw bytes
 * of an answer that it could not parse.
 */
export function cleanCause(cause: unknown, secrets: readonly string[]): Error | undefined {
  if (cause === undefined) return undefined;
  const copy = new Error(cleanText(textOf(cause), secrets));
  if (!(cause instanceof Error)) return copy;
  // Line by line: the line ends are to stay.
  const lines = redact(cause.stack ?? copy.message, secrets).split("\n");
  copy.stack = lines.map((line) => printable(line)).join("\n");
  const hidden = { value: cleanText(cause.name, secrets), configurable: true };
  Object.defineProperty(copy, "name", hidden);
  for (const [key, value] of Object.entries(cause)) {
    const shown: unknown = typeof value === "string" ? cleanText(value, secrets) : value;
    if (/string|number/.test(typeof shown)) {
      // Some have a name of their own, which is not to be written to.
      Object.defineProperty(copy, key, { value: shown, enumerable: true });
    }
  }
  return copy;
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : typeof error;
  // Node's error for "tried several addresses" has a code and no message.
  return error.message || String((error as { code?: unknown }).code ?? error.name);
}
