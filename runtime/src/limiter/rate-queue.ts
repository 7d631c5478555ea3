import { onAbort } from "../on-abort.js";
import type { Awaitable } from "../signing/digest.js";
import { timer, type Timer } from "../transport/timer.js";
import { abortedFailure, TransportFailure } from "../transport/transport-failure.js";

/**
 * Lets calls start one after the other, in the order in which they came, and never more than
 * `requests` within any span of `milliseconds`.
 */
export class RateQueue {
  readonly #requests: number;
  readonly #milliseconds: number;
  // A ring of the latest starts: a call may start when as many as allowed lie one span behind it.
  readonly #starts: number[] = [];
  #oldest = 0;
  readonly #waiting = new Set<() => void>();
  #timer: Timer | undefined;

  constructor(requests: number, milliseconds: number) {
    this.#requests = requests;
    this.#milliseconds = milliseconds;
  }

  /** Settles at the call's turn; fails at once if that comes later than in `left` milliseconds. */
  take(left: number, signal: AbortSignal | undefined): Awaitable<void> {
    if (signal?.aborted) throw abortedFailure(signal, false);
    const now = performance.now();
    const due = this.#due(this.#waiting.size);
    if (this.#waiting.size === 0 && due <= now) return this.#start(now);
    // Whoever waits in vain holds up the others. It never comes later than this, only earlier.
    if (due - now > left) {
      const message = `the rate limit lets it go out in ${Math.ceil(due - now)} ms, which is too late`;
      throw new TransportFailure("limited", message, false);
    }
    return new Promise((resolve, reject) => {
      const release = (): void => {
        this.#waiting.delete(release);
        forget();
        resolve();
      };
      const forget = onAbort(signal, () => {
        this.#waiting.delete(release);
        this.#schedule();
        reject(abortedFailure(signal, false));
      });
      this.#waiting.add(release);
      this.#schedule();
    });
  }

  /** Whether it may be forgotten: it would let the next calls start at once. */
  isIdle(now: number): boolean {
    const newest = this.#starts.at(this.#oldest - 1) ?? -Infinity;
    return this.#waiting.size === 0 && newest + this.#milliseconds <= now;
  }

  /** When the next call starts, or the one that comes `position` calls after it. */
  #due(position: number): number {
    if (this.#starts.length < this.#requests) return -Infinity;
    const rounds = 1 + Math.floor(position / this.#requests);
    const start = this.#starts[(this.#oldest + position) % this.#requests]!;
    return start + rounds * this.#milliseconds;
  }

  #start(now: number): void {
    if (this.#starts.length < this.#requests) this.#starts.push(now);
    else {
      this.#starts[this.#oldest] = now;
      this.#oldest = (this.#oldest + 1) % this.#requests;
    }
  }

  #schedule(): void {
    if (this.#waiting.size === 0) {
      this.#timer?.cancel();
      this.#timer = undefined;
    } else {
      // At least 1 ms: a timer may be early by less, and would come again and again.
      const wait = Math.max(1, Math.ceil(this.#due(0) - performance.now()));
      this.#timer ??= timer(wait, () => this.#releaseDue());
    }
  }

  #releaseDue(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const release of this.#waiting) {
      if (this.#due(0) > now) break;
      this.#start(now);
      release();
    }
    this.#schedule();
  }
}
