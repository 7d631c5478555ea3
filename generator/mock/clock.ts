import { OptionError } from "./option-error.js";

/**
 * The time that the mock believes in, in milliseconds since 1970. It runs along with the machine's,
 * or stands still until it is moved: then everything that depends on it is repeatable.
 */
export class MockClock {
  readonly #machine: () => number;
  readonly #start: number | undefined;
  readonly #lead: number;
  #ahead: number;

  /**
   * @param start Where the clock stands still; without it, it runs.
   * @param lead By how much it is ahead of that from the beginning.
   */
  constructor(start: number | undefined, lead = 0, machine: () => number = Date.now) {
    this.#start = start;
    this.#machine = machine;
    this.#lead = lead;
    this.#ahead = lead;
  }

  now(): number {
    return (this.#start ?? this.#machine()) + this.#ahead;
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  set(milliseconds: number): void {
    if (!isTime(milliseconds)) throw new OptionError("the clock needs milliseconds since 1970");
    this.#ahead += milliseconds - this.now();
  }

  reset(): void {
    this.#ahead = this.#lead;
  }
}

const YEAR_9999 = 253_402_300_799_999;

/** Whether a date can be made of it. */
export function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= YEAR_9999;
}
