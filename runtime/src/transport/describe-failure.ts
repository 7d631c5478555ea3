import type { Call } from "../action.js";
import { TransportError } from "../errors/transport-error.js";
import { printable } from "../printable.js";
import { cleanText, redact } from "../redaction.js";
import { abortedFailure, isTransportFailure, TransportFailure } from "./transport-failure.js";

/** The attempt of a call that failed. */
export interface FailedTry {
  readonly number: number;
  /** Whether the service may have seen an earlier one. */
  readonly maybeSent: boolean;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/** The {@link TransportError} for whatever a transport threw. */
export function describeFailure(
  call: Call,
  error: unknown,
  secrets: readonly string[],
  attempt: FailedTry,
): TransportError {
  const { signal } = attempt;
  const { reason, maybeSent, message, cause } = failureOf(error, signal);
  // The reason of the caller's own signal is the caller's: it is handed back as it is.
  const own = reason === "aborted" && cause === signal?.reason;
  const detail = own || cause === undefined ? "" : `: ${textOf(cause)}`;
  return new TransportError(call, {
    reason,
    message: cleanText(message + detail, secrets),
    maybeSent: maybeSent || attempt.maybeSent,
    attempts: attempt.number,
    cause: own ? cause : cleanCause(cause, secrets),
  });
}

function failureOf(error: unknown, signal: AbortSignal | undefined): TransportFailure {
  if (isTransportFailure(error)) return error;
  // Someone else's transport: what it got to do is unknown.
  if (signal?.aborted) return abortedFailure(signal, true);
  return new TransportFailure("failed", "the transport failed", true, error);
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
  const stack: unknown = cause.stack;
  const text = typeof stack === "string" ? stack : copy.message;
  const lines = redact(text, secrets).split("\n");
  copy.stack = lines.map((line) => printable(line)).join("\n");
  const hidden = { value: cleanText(String(cause.name), secrets), configurable: true };
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
  return String(error.message || ((error as { code?: unknown }).code ?? error.name));
}
