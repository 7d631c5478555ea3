import { signingKey, type SigningKeySource } from "./signing-key.js";

/** Derived keys by day, service and secret: deriving one costs three HMACs, a request needs one. */
export class SigningKeyCache {
  // Private, because it holds secrets.
  readonly #keys = new Map<string, Uint8Array>();
  readonly #limit: number;

  constructor(limit: number = 64) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#keys.size;
  }

  get(source: SigningKeySource): Uint8Array {
    const name = `${source.date}/${source.service}/${source.secretKey}`;
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    // Temporary credentials bring a new secret every few hours: drop the oldest, or they pile up.
    for (const oldest of this.#keys.keys()) {
      if (this.#keys.size < this.#limit) break;
      this.#keys.delete(oldest);
    }
    const key = signingKey(source);
    this.#keys.set(name, key);
    return key;
  }
}
