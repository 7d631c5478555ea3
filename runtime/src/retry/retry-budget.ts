const EARNED = 0.2;

/**
 * Bounds what all calls of a client repeat together. Without it, a service that breaks under its load
 * would get several times that load from everybody's retries, and stay broken.
 */
export class RetryBudget {
  readonly #most: number;
  #left: number;

  /** @param most Retries in a row, as long as no call succeeds. */
  constructor(most: number) {
    this.#most = this.#left = most;
  }

  /** Pays for one retry; false if there is nothing left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }

  /** A call has succeeded: five of them earn a retry. */
  earn(): void {
    if (this.#left < this.#most) this.#left = Math.min(this.#most, this.#left + EARNED);
  }
}
