import { onAbort } from "../on-abort.js";
import { timer, type Timer } from "./timer.js";
import { abortedFailure, TransportFailure, type FailureReason } from "./transport-failure.js";
import type { TransportRequest, TransportResponse } from "./transport.js";

/**
 * The one outcome of an exchange. Timeouts, signal, socket and response can each bring it; the first
 * to come decides, and releases what the others hold.
 */
export class Outcome {
  /** Until the connection stands, the service cannot have seen a byte. */
  connected = false;
  settled = false;
  readonly request: TransportRequest;
  readonly #resolve: (value: TransportResponse) => void;
  readonly #reject: (failure: TransportFailure) => void;
  readonly #ends: ((failed: boolean) => void)[] = [];

  constructor(
    request: TransportRequest,
    resolve: (value: TransportResponse) => void,
    reject: (failure: TransportFailure) => void,
  ) {
    const { signal, timeouts } = request;
    this.request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    if (signal !== undefined) {
      const aborted = () => this.#fail(abortedFailure(signal, this.connected));
      this.atEnd(onAbort(signal, aborted));
    }
    this.limit(timeouts.total, "not done within");
  }

  /** Calls `work` once the outcome is known, which it may be by now. */
  atEnd(work: (failed: boolean) => void): void {
    if (this.settled) work(true);
    else this.#ends.push(work);
  }

  /** Fails with a timeout unless it is called off, or something else comes first. */
  limit(milliseconds: number, what: string): Timer {
    const limit = timer(milliseconds, () => this.fail("timeout", `${what} ${milliseconds} ms`));
    this.atEnd(limit.cancel);
    return limit;
  }

  succeed(value: TransportResponse): void {
    if (this.settled) return;
    this.#settle(false);
    this.#resolve(value);
  }

  fail(reason: FailureReason, message: string, cause?: unknown): void {
    this.#fail(new TransportFailure(reason, message, this.connected, cause));
  }

  #fail(failure: TransportFailure): void {
    if (this.settled) return;
    this.#settle(true);
    this.#reject(failure);
  }

  #settle(failed: boolean): void {
    this.settled = true;
    for (const end of this.#ends) end(failed);
  }
}
