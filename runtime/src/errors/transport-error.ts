import type { Call } from "../action.js";
import type { FailureReason } from "../transport/transport-failure.js";
import { SpecpressError } from "./specpress-error.js";

/** What is known about a call that got no usable answer. */
export interface TransportErrorDetails {
  readonly reason: FailureReason;
  readonly message: string;
  readonly maybeSent: boolean;
  readonly attempts: number;
  readonly statusCode?: number | undefined;
  readonly cause?: unknown;
}

/** The call got no answer, or none that can be read. */
export class TransportError extends SpecpressError {
  declare readonly name: "TransportError";
  declare readonly kind: "transport";
  declare readonly reason: FailureReason;
  /**
   * False: the service cannot have seen the request, at no attempt. True: it may have carried it out.
   */
  declare readonly maybeSent: boolean;
  /** HTTP status of an answer that could not be read. */
  declare readonly statusCode: number | undefined;
  /** How often it was tried, this time included: 1 if it was not retried. */
  declare readonly attempts: number;

  constructor(call: Call, details: TransportErrorDetails) {
    const { message, ...members } = details;
    const outcome = details.maybeSent ? " (the request may have been sent)" : " (nothing was sent)";
    // The call that credentials come from has said so already.
    const text = `${call.action}: ${message}${message.endsWith(outcome) ? "" : outcome}`;
    super("TransportError", call, text, { kind: "transport", ...members });
  }
}
