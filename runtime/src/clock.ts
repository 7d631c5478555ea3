/** The service's clock, as far as it is known: ours until an answer shows by how much it is off. */
export class Clock {
  readonly #now: () => number;
  /** Milliseconds to add to our time. */
  skew = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Our own time, in milliseconds since 1970. */
  now(): number {
    return this.#now();
  }

  /** The service's time, in seconds since 1970. */
  seconds(): number {
    return Math.floor((this.#now() + this.skew) / 1000);
  }
}
