import type { Call } from "../action.js";
import type { FailureReason } from "../transport/transport-failure.js";
import { SpecpressError } from "./specpress-error.js";

/** What is known about a call that got no usable answer. */
export interface TransportErrorDetails {
  readonly reason: FailureReason;
  readonly message: string;
  readonly maybeSent: boolean;
  readonly statusCode?: number | undefined;
  readonly cause?: unknown;
}

/** The call got no answer, or none that can be read. */
export class TransportError extends SpecpressError {
  declare readonly name: "TransportError";
  readonly kind = "transport" as const;
  readonly reason: FailureReason;
  /** False: the service cannot have seen the request. True: it may have carried it out. */
  readonly maybeSent: boolean;
  /** HTTP status of an answer that could not be read. */
  readonly statusCode: number | undefined;

  constructor(call: Call, details: TransportErrorDetails) {
    const { reason, message, maybeSent, statusCode, cause } = details;
    const outcome = maybeSent ? "the request may have been sent" : "nothing was sent";
    const options = cause === undefined ? undefined : { cause };
    super("TransportError", call, `${call.action}: ${message} (${outcome})`, options);
    this.reason = reason;
    this.maybeSent = maybeSent;
    this.statusCode = statusCode;
  }

  override toJSON(): Record<string, unknown> {
    const { reason, maybeSent, statusCode } = this;
    return { ...super.toJSON(), reason, maybeSent, statusCode };
  }
}
