import type { Digest } from "./digest.js";
import { bytesToHex } from "./hex.js";

/** The hashes of WebCrypto. */
export const webDigest: Digest = {
  async sha256Hex(data) {
    return bytesToHex(await subtle().digest("SHA-256", bytesOf(data)));
  },
  hmac(name, key) {
    const algorithm = { name: "HMAC", hash: name === "sha1" ? "SHA-1" : "SHA-256" };
    const prepared = subtle().importKey("raw", bytesOf(key), algorithm, false, ["sign"]);
    return async (text, encoding) => {
      const mac = await subtle().sign("HMAC", await prepared, bytesOf(text));
      return encoding === "hex"
        ? bytesToHex(mac)
        : btoa(String.fromCharCode(...new Uint8Array(mac)));
    };
  },
};

function subtle(): typeof crypto.subtle {
  const found = crypto.subtle as typeof crypto.subtle | undefined;
  if (found === undefined)
    throw new Error("WebCrypto is missing: browsers have it on secure pages only");
  return found;
}

function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  // Typed as memory of one's own, because WebCrypto takes no shared memory.
  return typeof data === "string"
    ? new TextEncoder().encode(data)
    : (data as Uint8Array<ArrayBuffer>);
}
