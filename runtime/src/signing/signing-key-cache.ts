import type { Awaitable, Digest, Hmac } from "./digest.js";
import { signingKey, type SigningKeySource } from "./signing-key.js";

/** Keys by day, service and secret, ready to sign: deriving one costs three HMACs. */
export class SigningKeyCache {
  // Private, because it holds secrets.
  readonly #keys = new Map<string, Awaitable<Hmac>>();
  readonly #digest: Digest;
  readonly #limit: number;

  constructor(digest: Digest, limit: number = 64) {
    this.#digest = digest;
    this.#limit = limit;
  }

  get size(): number {
    return this.#keys.size;
  }

  /** The HMAC under the key. */
  get(source: SigningKeySource): Awaitable<Hmac> {
    const name = `${source.date}/${source.service}/${source.secretKey}`;
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    // Temporary credentials bring a new secret every few hours: drop the oldest, or they pile up.
    for (const oldest of this.#keys.keys()) {
      if (this.#keys.size < this.#limit) break;
      this.#keys.delete(oldest);
    }
    const digest = this.#digest;
    const derived = signingKey(digest, source).then((key) => {
      const hmac = digest.hmac("sha256", key);
      // From now on at once, unless it has been dropped in the meantime.
      if (this.#keys.get(name) === derived) this.#keys.set(name, hmac);
      return hmac;
    });
    this.#keys.set(name, derived);
    return derived;
  }
}
