import { onAbort } from "../on-abort.js";
import { timer, type Timer } from "./timer.js";
import { abortedFailure, TransportFailure, type FailureReason } from "./transport-failure.js";

/**
 * The one outcome of an exchange. Timeouts, signal, socket and response can each bring it; the first
 * to come decides, and releases what the others hold.
 */
export class Outcome<T> {
  readonly promise: Promise<T>;
  /** Until the connection stands, the service cannot have seen a byte. */
  connected = false;
  /** Called when the exchange fails, to stop what is still under way. */
  stop: (() => void) | undefined;
  readonly #timers: Timer[] = [];
  // Not there yet when the signal is aborted from the start.
  #forgetSignal: (() => void) | undefined;
  #settled = false;
  #resolve!: (value: T) => void;
  #reject!: (failure: TransportFailure) => void;

  constructor(signal: AbortSignal | undefined) {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#forgetSignal = onAbort(signal, () => {
      this.#failWith(abortedFailure(signal, this.connected));
    });
  }

  get settled(): boolean {
    return this.#settled;
  }

  /** Fails with a timeout unless it is called off, or something else comes first. */
  limit(milliseconds: number, message: string): Timer {
    const limit = timer(milliseconds, () => this.fail("timeout", message));
    if (this.#settled) limit.cancel();
    else this.#timers.push(limit);
    return limit;
  }

  succeed(value: T): void {
    if (this.#settle()) this.#resolve(value);
  }

  fail(reason: FailureReason, message: string, cause?: unknown): void {
    this.#failWith(new TransportFailure(reason, message, this.connected, cause));
  }

  #failWith(failure: TransportFailure): void {
    if (!this.#settle()) return;
    this.#reject(failure);
    this.stop?.();
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    for (const limit of this.#timers) limit.cancel();
    this.#forgetSignal?.();
    return true;
  }
}
