import type { Action } from "../action.js";
import type { ServiceError } from "../errors/service-error.js";
import type { TransportError } from "../errors/transport-error.js";
import type { RetryPolicy } from "./retry-options.js";

/** An attempt that failed, and what is known about it. */
export interface FailedAttempt {
  readonly error: ServiceError | TransportError;
  readonly action: Action<unknown, unknown>;
  /** 1 for the first. */
  readonly attempt: number;
  /** Milliseconds for which the server asks to be left alone; see {@link retryAfter}. */
  readonly hint: number;
  /** Milliseconds until the call's time is up. */
  readonly left: number;
}

/** Milliseconds until the next attempt; undefined if none may, or need, follow. */
export function retryDelay(failed: FailedAttempt, policy: RetryPolicy): number | undefined {
  const { error, action, attempt, hint, left } = failed;
  if (attempt >= policy.attempts) return undefined;
  const throttled = isThrottled(error);
  if (!throttled && !isRepeatable(error, action)) return undefined;
  // A rate fills up again within its period: a shorter pause would mostly be for nothing.
  const period = throttled ? (action.rateLimit?.seconds ?? 1) * 1000 : 0;
  const longest = Math.max(policy.baseDelay, period) * 2 ** (attempt - 1);
  // From nothing on, because what failed together must not come back together.
  const pause = hint + policy.random() * Math.min(policy.maxDelay - hint, longest);
  // A server that asks for more than the longest pause is not disturbed before; and an attempt that
  // cannot begin in time would only hide the error behind a timeout.
  return hint <= policy.maxDelay && pause < left ? pause : undefined;
}

type Failure = FailedAttempt["error"];

/** Whether the call came too fast; such a one has not been carried out. */
function isThrottled(error: Failure): boolean {
  return error.statusCode === 429 || /^RequestLimitExceeded(\.|$)/.test(nameOf(error));
}

function isRepeatable(error: Failure, { retryable, readOnly }: Action<unknown, unknown>): boolean {
  const name = nameOf(error);
  // The specification says that the same call may succeed later.
  if (error.kind === "service" && retryable?.includes(name)) return true;
  // Not a byte of the request went out.
  if (error.kind === "transport" && !error.maybeSent && CONNECTION.test(name)) return true;
  // From here on, the action may have been carried out: fine only if it changes nothing.
  if (!readOnly) return false;
  // The connection broke, a gateway could not reach the service, or the service failed: by the
  // documents' list of common codes, these pass.
  return (error.statusCode ?? 0) >= 500 || CONNECTION.test(name) || FAULT.test(name);
}

const CONNECTION = /^(connect|timeout|reset)$/;
const FAULT = /^(InternalError|ServiceUnavailable)(\.|$)/;

function nameOf(error: Failure): string {
  return error.kind === "service" ? error.code : error.reason;
}
