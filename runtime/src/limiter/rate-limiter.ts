import { rejectUnknownKeys } from "../known-keys.js";
import type { Awaitable } from "../signing/digest.js";
import type { LimitedUse, Limiter } from "./limiter.js";
import { RateQueue } from "./rate-queue.js";

/** What a {@link RateLimiter} may use. */
export interface RateLimiterOptions {
  /**
   * The part of each rate that this process may use, above 0 and at most 1: the account's other
   * processes need the rest, and calls do not travel equally fast. Default: 1.
   */
  readonly share?: number | undefined;
}

// Below this, looking for what can be forgotten is not worth the while.
const FEW = 64;

/**
 * Keeps each action under its documented rate, which holds per action, region and account. Calls
 * beyond it wait for their turn, first come, first served; a call whose turn would come after its
 * time is up fails at once. Clients that are given the same limiter share the rates.
 *
 * @example
 * const limiter = new RateLimiter();
 * const client = new Client({ region: "ap-guangzhou", limiter });
 */
export class RateLimiter implements Limiter {
  readonly #share: number;
  readonly #queues = new Map<string, RateQueue>();
  #many = FEW;

  /** Throws a TypeError for a share that cannot be meant. */
  constructor(options: RateLimiterOptions = {}) {
    rejectUnknownKeys("limiter options", options, ["share"]);
    const { share = 1 } = options;
    if (typeof share !== "number" || !(share > 0 && share <= 1)) {
      throw new TypeError("share must be a number above 0 and at most 1");
    }
    this.#share = share;
  }

  take({ service, action, region, account, rate, left, signal }: LimitedUse): Awaitable<void> {
    if (rate === undefined) return;
    const key = [service, action, region, account].join("\n");
    let queue = this.#queues.get(key);
    if (queue === undefined) {
      if (this.#queues.size >= this.#many) this.#forgetIdle();
      const requests = rate.requests * this.#share;
      // Less than one per period is one per several.
      queue = new RateQueue(
        Math.max(1, Math.floor(requests)),
        rate.seconds * 1000 * Math.max(1, 1 / requests),
      );
      this.#queues.set(key, queue);
    }
    return queue.take(left, signal);
  }

  #forgetIdle(): void {
    const now = performance.now();
    for (const [key, queue] of this.#queues) if (queue.isIdle(now)) this.#queues.delete(key);
    this.#many = Math.max(FEW, 2 * this.#queues.size);
  }
}
