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

/**
 * HMAC by its definition, over pads computed once: hash(outer pad, hash(inner pad, text)). A
 * createHmac per request takes twice as long and leaves an object with native memory behind.
 */
function prepareHmac(name: "sha1" | "sha256", key: string | Uint8Array): Hmac {
  const { hash } = crypto();
  const bytes = Buffer.from(key);
  const short = bytes.length > BLOCK ? hash(name, bytes, "buffer") : bytes;
  // With room behind them for what is hashed.
  let inner = Buffer.alloc(BLOCK);
  const outer = Buffer.alloc(BLOCK + (name === "sha1" ? 20 : 32));
  for (let i = 0; i < BLOCK; i++) {
    const byte = short[i] ?? 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  return (text, encoding) => {
    // Texts to sign of one service are all of one length, so that this is rare.
    const length = BLOCK + Buffer.byteLength(text);
    if (inner.length !== length) inner = Buffer.concat([inner.subarray(0, BLOCK)], length);
    inner.write(text, BLOCK);
    outer.write(hash(name, inner, "binary"), BLOCK, "binary");
    return hash(name, outer, encoding);
  };
}
