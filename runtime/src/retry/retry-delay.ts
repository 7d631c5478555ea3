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
  /** The next attempt is signed by a clock that has just been set right. */
  readonly resigned: boolean;
  /** Milliseconds for which the server asks to be left alone; see {@link retryAfter}. */
  readonly hint: number;
  /** Milliseconds until the call's time is up. */
  readonly left: number;
}

/** Milliseconds until the next attempt; undefined if none may, or need, follow. */
export function retryDelay(failed: FailedAttempt, policy: RetryPolicy): number | undefined {
  const { error, action, attempt, resigned, hint, left } = failed;
  const { maxDelay } = policy;
  const code = error.kind === "service" ? error.code : "";
  // The call came too fast, and such a one is refused before it is carried out.
  const throttled = error.statusCode === 429 || /^RequestLimitExceeded(\.|$)/.test(code);
  if (attempt >= policy.attempts) return undefined;
  // An expired signature is refused before anything is carried out, and a new one is not expired.
  if (resigned) return 0;
  if (!throttled && !isRepeatable(failed, code)) return undefined;
  // A rate fills up again within its period: a shorter pause would mostly be for nothing.
  const period = throttled ? (action.rateLimit?.seconds ?? 1) * 1000 : 0;
  const longest = Math.max(policy.baseDelay, period) * 2 ** (attempt - 1);
  // From nothing on, because what failed together must not come back together.
  const pause = hint + policy.random() * Math.min(maxDelay - hint, longest);
  // A server that asks for more than the longest pause is not disturbed before; and an attempt that
  // cannot begin in time would only hide the error behind a timeout.
  return hint <= maxDelay && pause < left ? pause : undefined;
}

function isRepeatable({ error, action }: FailedAttempt, code: string): boolean {
  const { retryable, readOnly } = action;
  const cut = error.kind === "transport" && /^(connect|timeout|reset)$/.test(error.reason);
  return (
    // The specification says that the same call may succeed later.
    !!retryable?.includes(code) ||
    // Not a byte of the request went out.
    (cut && !error.maybeSent) ||
    // From here on it may have been carried out, and matters not only if it changes nothing: the
    // connection was cut, a gateway or the service failed.
    (!!readOnly &&
      (cut ||
        (error.statusCode ?? 0) >= 500 ||
        /^(InternalError|ServiceUnavailable)(\.|$)/.test(code)))
  );
}
