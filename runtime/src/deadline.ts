import { onAbort } from "./on-abort.js";
import { timer } from "./transport/timer.js";
import { abortedFailure, TransportFailure } from "./transport/transport-failure.js";

/** What can end a piece of work before it is done. */
export interface Deadline {
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
}

/** Settles as `work` does, unless the time or the caller's signal runs out first. */
export function withinDeadline<T>(work: Promise<T>, deadline: Deadline): Promise<T> {
  const { milliseconds, signal } = deadline;
  let release: (() => void) | undefined;
  const interruption = new Promise<never>((_resolve, reject) => {
    const limit = timer(milliseconds, () => {
      reject(
        new TransportFailure("timeout", `not done within ${Math.ceil(milliseconds)} ms`, false),
      );
    });
    const forget = onAbort(signal, () => reject(abortedFailure(signal, false)));
    release = () => {
      limit.cancel();
      forget();
    };
  });
  // Whatever comes first releases the rest at once: the work may never end.
  return Promise.race([work, interruption]).finally(release);
}
