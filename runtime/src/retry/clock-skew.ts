import type { ServiceError } from "../errors/service-error.js";
import type { TransportError } from "../errors/transport-error.js";

/** An attempt that failed, perhaps for being signed by a wrong clock. */
export interface DatedFailure {
  readonly error: ServiceError | TransportError;
  /** The answer's Date header. */
  readonly date: string | undefined;
  /** What the attempt was signed with, in seconds since 1970. */
  readonly timestamp: number;
  /** Our own clock, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Milliseconds by which the server's clock is ahead of ours, if that is why a signature was taken
 * for an expired one. Signing anew is safe: such a call has been refused before it was carried out.
 */
export function clockSkew({ error, date = "", timestamp, now }: DatedFailure): number | undefined {
  const server = Date.parse(date);
  return error.kind === "service" &&
    error.code.startsWith("AuthFailure.SignatureExpire") &&
    // Our clock may say 1970, but no server has a date from before this was written, or one of
    // eleven digits: signed by such a date, everything would be refused.
    server > 1.7e12 &&
    server < 1e13 &&
    // Five minutes are allowed, so less than one is not the reason.
    Math.abs(server - timestamp * 1000) >= 60_000
    ? server - now
    : undefined;
}
