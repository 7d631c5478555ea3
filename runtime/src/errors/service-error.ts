import type { Call } from "../action.js";
import { SpecpressError } from "./specpress-error.js";

/** What the service said about a call that it refused. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly requestId: string;
  readonly statusCode: number;
  readonly attempts: number;
}

/** The service refused the call, or failed to carry it out. */
export class ServiceError<Code extends string = string> extends SpecpressError {
  declare readonly name: "ServiceError";
  declare readonly kind: "service";
  /** The service's error code: `FailedOperation.RoomNotExist`. */
  declare readonly code: Code;
  /** Identifies the call. Quote it when reporting a problem. Empty if the answer had none. */
  declare readonly requestId: string;
  /** HTTP status; mostly 200, errors or not. */
  declare readonly statusCode: number;
  /** How often the call was sent: 1 if it was not retried. */
  declare readonly attempts: number;

  constructor(call: Call, refusal: Refusal<Code>) {
    const { message, ...members } = refusal;
    super("ServiceError", call, message, { kind: "service", ...members });
  }
}
