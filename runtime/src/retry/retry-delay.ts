import type { Action } from "../action.js";
import type { ServiceError } from "../errors/service-error.js";
import type { TransportError } from "../errors/transport-error.js";
import type { RetryPolicy } from "./retry-options.js";

/** An attempt that failed, and what is known about it. */
export interface FailedAttempt {
  readonly error: ServiceError | TransportError;
  /** Whether the service may have seen this attempt. */
  readonly maybeSent: boolean;
  readonly action: Action<unknown, unknown>;
  /** 1 for the first. */
  readonly attempt: number;
  /** The next attempt is signed by a clock that has just been set right. */
  readonly resigned: boolean;
  /** Milliseconds for which the server asks to be left alone; see {@link retryAfter}. */
  readonly hint: number;
  /** Milliseconds until the call's time is up. */
  readonly left: number;
}

/** Milliseconds until the next attempt; undefined if none may, or need, follow. */
export function retryDelay(failed: FailedAttempt, policy: RetryPolicy): number | undefined {
  const { error, maybeSent, action, attempt, resigned, hint, left } = failed;
  const { code = "", reason = "", statusCode = 0 } = error as Clues;
  const family = code.split(".")[0]!;
  const cut = /^(connect|timeout|reset)$/.test(reason);
  // The call came too fast, and such a one is refused before it is carried out.
  const throttled = statusCode === 429 || family === "RequestLimitExceeded";
  const repeatable =
    throttled ||
    // So is one with an expired signature, and the next will not be expired.
    resigned ||
    // The specification says that the same call may succeed later.
    action.retryable?.includes(code) ||
    // Not a byte of the request went out.
    (cut && !maybeSent) ||
    // The connection was cut, a gateway or the service failed. The call may have been carried out,
    // which matters not if it changes nothing.
    (action.readOnly && (cut || statusCode >= 500 || FAULT.test(family)));
  if (!repeatable || attempt >= policy.attempts) return undefined;
  // A rate fills up again within its period: a shorter pause would mostly be for nothing.
  const period = throttled ? (action.rateLimit?.seconds ?? 1) * 1000 : 0;
  const longest = Math.max(policy.baseDelay, period) * 2 ** (attempt - 1);
  // From nothing on, because what failed together must not come back together.
  const jitter = resigned ? 0 : policy.random() * Math.min(policy.maxDelay - hint, longest);
  // A server that asks for more than the longest pause is not disturbed before; and an attempt that
  // cannot begin in time would only hide the error behind a timeout.
  return hint <= policy.maxDelay && hint + jitter < left ? hint + jitter : undefined;
}

type Clues = Partial<Pick<ServiceError, "code" | "statusCode"> & Pick<TransportError, "reason">>;

// They pass, by the documents' list of common codes.
const FAULT = /^(InternalError|ServiceUnavailable)$/;
