import type { Digest } from "./digest.js";
import { hexToBytes } from "./hex.js";

/** What a signing key is derived from. */
export interface SigningKeySource {
  readonly secretKey: string;
  /** UTC date: `2019-02-25`. */
  readonly date: string;
  readonly service: string;
}

/** Step 3 of TC3-HMAC-SHA256: the key, good for one service on one day. */
export async function signingKey(
  digest: Digest,
  { secretKey, date, service }: SigningKeySource,
): Promise<Uint8Array> {
  let key: string | Uint8Array = `TC3${secretKey}`;
  for (const text of [date, service, "tc3_request"]) {
    key = hexToBytes(await digest.hmac("sha256", key)(text, "hex"));
  }
  return key as Uint8Array;
}
