/** At once, or later: node:crypto answers at once, WebCrypto does not. */
export type Awaitable<T> = T | Promise<T>;

/** The hashes that signatures are made of. Text counts as UTF-8. */
export interface Digest {
  /** SHA-256 in lower-case hexadecimal. */
  sha256Hex(data: string | Uint8Array): Awaitable<string>;
  /** An HMAC with its key, prepared once for many texts. */
  hmac(hash: "sha1" | "sha256", key: string | Uint8Array): Hmac;
}

/**
 * An HMAC under a key that it holds. Texts are what signatures need, and cost Node less than bytes
 * do.
 */
export type Hmac = (text: string, encoding: "hex" | "base64") => Awaitable<string>;
