import { attemptCall } from "./attempt-call.js";
import type { ClientSettings } from "./client-settings.js";
import { delay } from "./delay.js";
import type { FormCall, Sign } from "./forms/request-form.js";
import { tell, tellEnd } from "./hooks.js";
import { clockSkew } from "./retry/clock-skew.js";
import { retryAfter } from "./retry/retry-after.js";
import { retryDelay } from "./retry/retry-delay.js";
import type { RetryPolicy } from "./retry/retry-options.js";
import { describeFailure } from "./transport/describe-failure.js";
import { abortedFailure } from "./transport/transport-failure.js";

/** A call that has been checked and put into a form. */
export interface Sending extends FormCall {
  readonly sign: Sign;
  /** Milliseconds for all attempts. */
  readonly total: number;
  readonly retry: RetryPolicy;
  readonly signal: AbortSignal | undefined;
}

/** Attempts a call until it succeeds, or a repeat would be unsafe, useless or too late. */
export function sendCall(settings: ClientSettings, sending: Sending): Promise<object> {
  const { hooks } = settings;
  const work = sendUntilDone(settings, sending);
  return hooks === undefined ? work : tellEnd(hooks, sending.call, work);
}

async function sendUntilDone(settings: ClientSettings, sending: Sending): Promise<object> {
  const { call, action, retry, signal } = sending;
  const { clock, hooks } = settings;
  const end = performance.now() + sending.total;
  let corrected = false;
  let sentBefore = false;
  for (let attempt = 1; ; attempt++) {
    const { output, error, maybeSent, answer, timestamp } = await attemptCall(settings, sending, {
      number: attempt,
      end,
      maybeSent: sentBefore,
    });
    if (error === undefined) {
      retry.budget.earn();
      return output!;
    }
    const now = clock.now();
    const headers = answer?.headers ?? {};
    const skew = clockSkew({ error, date: headers["date"], timestamp, now });
    if (skew !== undefined) clock.skew = skew;
    // Once per call: a clock that has been set right and is still refused is not the problem.
    const resigned: boolean = skew !== undefined && !corrected;
    corrected ||= resigned;
    const hint = retryAfter(headers, now);
    const left = end - performance.now();
    const failed = { error, maybeSent, action, attempt, resigned, hint, left };
    const pause = retryDelay(failed, retry);
    if (pause === undefined || !retry.budget.take()) throw error;
    if (hooks) tell(hooks, "onRetry", { call, attempt, milliseconds: pause, error });
    sentBefore ||= maybeSent;
    const attempts = { number: attempt, maybeSent: sentBefore, signal };
    await delay(pause, signal).catch(() => {
      throw describeFailure(call, abortedFailure(signal, false), [], attempts);
    });
  }
}
