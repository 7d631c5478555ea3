import type { Awaitable, Digest, Hmac } from "./digest.js";
import { signingKey, type SigningKeySource } from "./signing-key.js";

const LIMIT = 64;

/** Keys by day, service and secret, ready to sign: deriving one costs three HMACs. */
export class SigningKeyCache {
  // Private, because it holds secrets.
  readonly #keys = new Map<string, Awaitable<Hmac>>();
  readonly #digest: Digest;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  /** The HMAC under the key. */
  get(source: SigningKeySource): Awaitable<Hmac> {
    const keys = this.#keys;
    const name = `${source.date}/${source.service}/${source.secretKey}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    // Temporary credentials bring a new secret every few hours, and each day is new.
    if (keys.size >= LIMIT) keys.clear();
    const derived = signingKey(this.#digest, source).then((key) => {
      const hmac = this.#digest.hmac("sha256", key);
      // From now on at once, unless it has been dropped in the meantime.
      if (keys.get(name) === derived) keys.set(name, hmac);
      return hmac;
    });
    keys.set(name, derived);
    return derived;
  }
}
