import type { LoggedCall } from "../library.js";

const MOST_CALLS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** A call, worked out when somebody asks for it: most are never looked at. */
type Entry = { readonly bytes: number } & (
  { readonly make: () => LoggedCall } | { readonly call: LoggedCall }
);

/** The latest calls: as many as there is sensible room for. */
export class CallLog {
  // Private, because what is not worked out yet holds secrets.
  #entries: Entry[] = [];
  #bytes = 0;

  /** @param bytes about how much it takes */
  add(make: () => LoggedCall, bytes: number): void {
    this.#entries.push({ make, bytes });
    this.#bytes += bytes;
    if (this.#entries.length > MOST_CALLS || this.#bytes > MOST_BYTES) this.#forgetHalf();
  }

  get calls(): readonly LoggedCall[] {
    this.#entries = this.#entries.map((entry) =>
      "call" in entry ? entry : { call: entry.make(), bytes: entry.bytes },
    );
    return this.#entries.map((entry) => (entry as { call: LoggedCall }).call);
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }

  // Half at once, because moving all that is kept by one place costs more than the call itself.
  #forgetHalf(): void {
    this.#entries.splice(0, Math.ceil(this.#entries.length / 2));
    this.#bytes = this.#entries.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}
