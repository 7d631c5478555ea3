import type { LoggedCall } from "../library.js";

const MOST_CALLS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** The latest calls: as many as there is sensible room for. */
export class CallLog {
  #calls: { readonly call: LoggedCall; readonly bytes: number }[] = [];
  #bytes = 0;

  /** @param bytes about how much it takes */
  add(call: LoggedCall, bytes: number): void {
    this.#calls.push({ call, bytes });
    this.#bytes += bytes;
    if (this.#calls.length > MOST_CALLS || this.#bytes > MOST_BYTES) this.#forgetHalf();
  }

  get calls(): readonly LoggedCall[] {
    return this.#calls.map(({ call }) => call);
  }

  clear(): void {
    this.#calls = [];
    this.#bytes = 0;
  }

  // Half at once, because moving all that is kept by one place costs more than the call itself.
  #forgetHalf(): void {
    this.#calls.splice(0, Math.ceil(this.#calls.length / 2));
    this.#bytes = this.#calls.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}
