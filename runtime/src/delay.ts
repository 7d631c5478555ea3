import { onAbort } from "./on-abort.js";
import { timer } from "./transport/timer.js";
import { abortedFailure } from "./transport/transport-failure.js";

/** Resolves after a time; rejects with a {@link TransportFailure} when the signal is aborted. */
export function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const pause = timer(milliseconds, () => {
      release();
      resolve();
    });
    const release = onAbort(signal, () => {
      pause.cancel();
      reject(abortedFailure(signal, false));
    });
  });
}
