/** Why no usable answer came. */
export type FailureReason =
  /** No connection: name not found, refused, TLS refused. */
  | "connect"
  /** A timeout ran out. */
  | "timeout"
  /** The caller's signal. */
  | "aborted"
  /** The connection broke before the answer was complete. */
  | "reset"
  /** A redirect, which a signed request must not follow. */
  | "redirect"
  /** The answer is larger than allowed. */
  | "too-large"
  /** The answer is not what the API sends. */
  | "bad-response"
  /** The credentials could not be had. */
  | "credentials"
  /** The limiter could not let it go out in time. */
  | "limited"
  /** The request could not be made, or a transport of the caller's own threw something else. */
  | "failed";

/** Thrown by a {@link Transport}; the client makes a TransportError of it. */
export class TransportFailure extends Error {
  readonly reason: FailureReason;
  /** Whether any part of the request may have reached the service. */
  readonly maybeSent: boolean;

  constructor(reason: FailureReason, message: string, maybeSent: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.maybeSent = maybeSent;
  }
}

/** Whether an error is a {@link TransportFailure}, of this copy of the package or another. */
export function isTransportFailure(error: unknown): error is TransportFailure {
  return (
    error instanceof Error &&
    typeof (error as Partial<TransportFailure>).reason === "string" &&
    typeof (error as Partial<TransportFailure>).maybeSent === "boolean"
  );
}

/** The failure of a call whose signal was aborted. */
export function abortedFailure(
  signal: AbortSignal | undefined,
  maybeSent: boolean,
): TransportFailure {
  return new TransportFailure("aborted", "aborted by its signal", maybeSent, signal?.reason);
}
