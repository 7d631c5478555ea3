// The only module that knows where hashes come from, so that another platform can bring its own.
import { createHmac, hash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal; text counts as UTF-8. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/** HMAC-SHA256. */
export function hmacSha256(key: string | Uint8Array, data: string): Uint8Array {
  return createHmac("sha256", key).update(data).digest();
}

/** HMAC-SHA256 in lower-case hexadecimal. */
export function hmacSha256Hex(key: string | Uint8Array, data: string): string {
  return createHmac("sha256", key).update(data).digest("hex");
}
