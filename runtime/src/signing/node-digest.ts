import type { Digest, Hmac } from "./digest.js";

let loaded: typeof import("node:crypto") | undefined;

// Not imported, because loading it takes longer than all of this package does.
function crypto(): typeof import("node:crypto") {
  return (loaded ??= process.getBuiltinModule("node:crypto"));
}

/** The hashes of node:crypto. */
export const nodeDigest: Digest = {
  sha256Hex: (data) => crypto().hash("sha256", data, "hex"),
  hmac: prepareHmac,
};

// Of SHA-1 and SHA-256, in bytes.
const BLOCK = 64;
const ROOM = 448;

/**
 * HMAC by its definition, over pads computed once: hash(outer pad, hash(inner pad, text)). A
 * createHmac per request takes twice as long and leaves an object with native memory behind.
 */
function prepareHmac(name: "sha1" | "sha256", key: string | Uint8Array): Hmac {
  const { createHmac, hash } = crypto();
  let pads: readonly [Buffer, Buffer] | undefined;
  let first = true;
  return (text, encoding) => {
    const length = Buffer.byteLength(text);
    // Pads pay from the second text on; only texts to sign of version 1 are long.
    if (first || length > ROOM) {
      first = false;
      return createHmac(name, key).update(text).digest(encoding);
    }
    const [inner, outer] = (pads ??= padsOf(name, key));
    inner.write(text, BLOCK);
    outer.write(hash(name, inner.subarray(0, BLOCK + length), "binary"), BLOCK, "binary");
    return hash(name, outer, encoding);
  };
}

/** Both pads, with room behind them for what is hashed. */
function padsOf(name: "sha1" | "sha256", key: string | Uint8Array): readonly [Buffer, Buffer] {
  const bytes = Buffer.from(key);
  const short = bytes.length > BLOCK ? crypto().hash(name, bytes, "buffer") : bytes;
  const inner = Buffer.alloc(BLOCK + ROOM);
  const outer = Buffer.alloc(BLOCK + (name === "sha1" ? 20 : 32));
  for (let i = 0; i < BLOCK; i++) {
    const byte = short[i] ?? 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  return [inner, outer];
}
