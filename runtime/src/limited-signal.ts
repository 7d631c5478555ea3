import { onAbort } from "./on-abort.js";
import { timer } from "./transport/timer.js";

/** A signal for several calls that share a time limit. */
export interface LimitedSignal {
  /** Aborted with the caller's own signal, and when the time is up. */
  readonly signal: AbortSignal;
  /** Whether it was the time. */
  readonly isTimeUp: () => boolean;
  readonly release: () => void;
}

/** Must be released, or its timer and its hold on the caller's signal stay. */
export function limitedSignal(
  milliseconds: number,
  callers: AbortSignal | undefined,
): LimitedSignal {
  const controller = new AbortController();
  let isTimeUp = false;
  const limit = timer(milliseconds, () => {
    isTimeUp = true;
    controller.abort();
  });
  const forget = onAbort(callers, () => controller.abort(callers?.reason));
  return {
    signal: controller.signal,
    isTimeUp: () => isTimeUp,
    release() {
      limit.cancel();
      forget();
    },
  };
}
