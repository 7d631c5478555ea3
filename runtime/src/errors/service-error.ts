import type { Call } from "../action.js";
import { SpecpressError } from "./specpress-error.js";

/** What the service said about a call that it refused. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly requestId: string;
  readonly statusCode: number;
}

/** The service refused the call, or failed to carry it out. */
export class ServiceError<Code extends string = string> extends SpecpressError {
  declare readonly name: "ServiceError";
  readonly kind = "service" as const;
  /** The service's error code: `FailedOperation.RoomNotExist`. */
  readonly code: Code;
  /** Identifies the call. Quote it when reporting a problem. Empty if the answer had none. */
  readonly requestId: string;
  /** The region that the call was sent to, if any. */
  readonly region: string | undefined;
  /** HTTP status; mostly 200, errors or not. */
  readonly statusCode: number;

  constructor(call: Call, refusal: Refusal<Code>) {
    super("ServiceError", call, refusal.message);
    this.code = refusal.code;
    this.requestId = refusal.requestId;
    this.region = call.region;
    this.statusCode = refusal.statusCode;
  }

  override toJSON(): Record<string, unknown> {
    const { code, requestId, region, statusCode } = this;
    return { ...super.toJSON(), code, requestId, region, statusCode };
  }
}
