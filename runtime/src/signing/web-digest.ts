import type { Digest } from "./digest.js";
import { bytesToHex } from "./hex.js";

/** The hashes of WebCrypto, which browsers have on secure pages only. */
export const webDigest: Digest = {
  async sha256Hex(data) {
    return bytesToHex(await crypto.subtle.digest("SHA-256", bytesOf(data)));
  },
  hmac(name, key) {
    const hash = name === "sha1" ? "SHA-1" : "SHA-256";
    const imported = crypto.subtle.importKey("raw", bytesOf(key), { name: "HMAC", hash }, false, [
      "sign",
    ]);
    return async (text, encoding) => {
      const mac = await crypto.subtle.sign("HMAC", await imported, bytesOf(text));
      return encoding === "hex"
        ? bytesToHex(mac)
        : btoa(String.fromCharCode(...new Uint8Array(mac)));
    };
  },
};

function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  // A view of memory that workers share is the one thing that WebCrypto refuses.
  return typeof data === "string"
    ? new TextEncoder().encode(data)
    : (data as Uint8Array<ArrayBuffer>);
}
