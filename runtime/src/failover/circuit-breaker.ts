/** When a circuit breaker opens and closes; times in milliseconds. */
export interface BreakerLimits {
  /** It opens after so many failures in a row, or in one window if the share fits as well. */
  readonly failures: number;
  /** The part of a window's answers that has to be failures, from 0 to 1. */
  readonly share: number;
  /** After this long, the counts begin anew. */
  readonly window: number;
  /** How long it stays open before the endpoint is tried again. */
  readonly pause: number;
  /** Requests that try an endpoint out; when they all succeed, it closes. */
  readonly probes: number;
}

/**
 * Judges one endpoint: closed while it works, open while it is left alone, and half open while a few
 * requests try it out.
 */
export class CircuitBreaker {
  readonly #limits: BreakerLimits;
  #state: "closed" | "open" | "half-open" = "closed";
  // When the window, the pause or the round of probes ends.
  #until = -Infinity;
  #total = 0;
  #failures = 0;
  #failuresInRow = 0;
  // In a round of probes, those sent; and in all rounds, those that succeeded.
  #sent = 0;
  #succeeded = 0;

  constructor(limits: BreakerLimits) {
    this.#limits = limits;
  }

  /** Whether the next request may go to the endpoint; a probe counts as sent then. */
  allows(now: number): boolean {
    const { pause, probes } = this.#limits;
    if (this.#state === "closed") return true;
    if (now >= this.#until) {
      if (this.#state === "open") this.#succeeded = 0;
      this.#state = "half-open";
      // Probes that were aborted are never reported: the next round makes up for them.
      this.#sent = 0;
      this.#until = now + pause;
    }
    return this.#state === "half-open" && this.#sent++ < probes;
  }

  /** How a request to the endpoint went. */
  record(succeeded: boolean, now: number): void {
    const { probes } = this.#limits;
    if (this.#state === "closed") {
      this.#count(succeeded, now);
      if (this.#isBroken()) this.#open(now);
    } else if (this.#state === "half-open") {
      if (!succeeded) this.#open(now);
      else if (++this.#succeeded >= probes) this.#close();
    }
    // An answer that comes while it is open belongs to a request from before.
  }

  #count(succeeded: boolean, now: number): void {
    if (now >= this.#until) {
      this.#total = this.#failures = 0;
      this.#until = now + this.#limits.window;
    }
    this.#total++;
    if (!succeeded) this.#failures++;
    // Not per window: an endpoint that is rarely called may be down for several of them.
    this.#failuresInRow = succeeded ? 0 : this.#failuresInRow + 1;
  }

  #isBroken(): boolean {
    const { failures, share } = this.#limits;
    if (this.#failuresInRow >= failures) return true;
    return this.#failures >= failures && this.#failures / this.#total >= share;
  }

  #open(now: number): void {
    this.#state = "open";
    this.#until = now + this.#limits.pause;
  }

  #close(): void {
    this.#state = "closed";
    this.#until = -Infinity;
    this.#failuresInRow = 0;
  }
}
