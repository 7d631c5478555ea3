import type { Call } from "../action.js";
import { TransportError } from "../errors/transport-error.js";
import { printable } from "../printable.js";
import { redact } from "../redaction.js";
import { isTransportFailure } from "./transport-failure.js";

const SHOWN = 500;

// What Node's system errors carry; enough to tell a wrong port from a wrong name.
const FIELDS = ["code", "errno", "syscall", "hostname", "address", "port"] as const;

/** The {@link TransportError} for whatever a transport threw. */
export function describeFailure(
  call: Call,
  error: unknown,
  secrets: readonly string[],
): TransportError {
  if (!isTransportFailure(error)) {
    // Someone else's transport: what it got to do is unknown.
    const message = `the transport failed: ${clean(textOf(error), secrets)}`;
    const cause = cleanCause(error, secrets);
    return new TransportError(call, { reason: "failed", message, maybeSent: true, cause });
  }
  const { reason, maybeSent, message, cause } = error;
  // The reason of the caller's own signal is the caller's: it is handed back as it is.
  if (reason === "aborted") return new TransportError(call, { reason, message, maybeSent, cause });
  const detail = cause === undefined ? "" : `: ${textOf(cause)}`;
  return new TransportError(call, {
    reason,
    message: clean(message + detail, secrets),
    maybeSent,
    cause: cleanCause(cause, secrets),
  });
}

/**
 * A copy of an error without what others hang on theirs: HTTP clients attach the whole request,
 * Authorization included, and node:http the raw bytes of an answer that it could not parse.
 */
export function cleanCause(cause: unknown, secrets: readonly string[]): Error | undefined {
  if (cause === undefined) return undefined;
  const copy = new Error(clean(textOf(cause), secrets));
  if (!(cause instanceof Error)) return copy;
  Object.defineProperty(copy, "name", { value: clean(cause.name, secrets), configurable: true });
  copy.stack = redact(cause.stack ?? copy.message, secrets);
  for (const field of FIELDS) {
    const value = (cause as Partial<Record<(typeof FIELDS)[number], unknown>>)[field];
    if (typeof value === "number" || typeof value === "string") {
      Object.defineProperty(copy, field, { value, enumerable: true });
    }
  }
  return copy;
}

function clean(text: string, secrets: readonly string[]): string {
  return printable(redact(text, secrets), SHOWN);
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : typeof error;
  // Node's error for "tried several addresses" has a code and no message.
  return error.message || String((error as { code?: unknown }).code ?? error.name);
}
