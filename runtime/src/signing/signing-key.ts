import { hmacSha256 } from "./digest.js";

/** What a signing key is derived from. */
export interface SigningKeySource {
  readonly secretKey: string;
  /** UTC date: `2019-02-25`. */
  readonly date: string;
  readonly service: string;
}

/** Step 3 of TC3-HMAC-SHA256: the key, good for one service on one day. */
export function signingKey({ secretKey, date, service }: SigningKeySource): Uint8Array {
  const dateKey = hmacSha256(`TC3${secretKey}`, date);
  const serviceKey = hmacSha256(dateKey, service);
  return hmacSha256(serviceKey, "tc3_request");
}
