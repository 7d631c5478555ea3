import { createHash, createHmac } from "node:crypto";
import { assert, asyncProperty, constantFrom, string, uint8Array } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Digest } from "../../../runtime/src/signing/digest.js";
import { bytesToHex, hexToBytes } from "../../../runtime/src/signing/hex.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { webDigest } from "../../../runtime/src/signing/web-digest.js";

describe.each<[string, Digest]>([
  ["node:crypto", nodeDigest],
  ["WebCrypto", webDigest],
])("digest of %s", (_name, digest) => {
  const text = string({ unit: "binary", maxLength: 600 });

  test("hashes text and bytes alike", async () => {
    const law = asyncProperty(text, async (data) => {
      const wanted = createHash("sha256").update(data).digest("hex");
      expect(await digest.sha256Hex(data)).toBe(wanted);
      expect(await digest.sha256Hex(new TextEncoder().encode(data))).toBe(wanted);
    });
    await assert(law, { numRuns: 100 });
  });

  test("authenticates under any key", async () => {
    // Keys beyond a block, of 64 bytes, are hashed first.
    const keys = uint8Array({ minLength: 1, maxLength: 100 });
    const law = asyncProperty(
      text,
      text,
      keys,
      constantFrom("sha1" as const, "sha256" as const),
      constantFrom("hex" as const, "base64" as const),
      async (first, second, key, name, encoding) => {
        const hmac = digest.hmac(name, key);
        for (const data of [first, second, first]) {
          const wanted = createHmac(name, key).update(data).digest(encoding);
          expect(await hmac(data, encoding)).toBe(wanted);
        }
      },
    );
    await assert(law, { numRuns: 200 });
  });

  test.each([63, 64, 65, 200])("a key of %i characters", async (length) => {
    const key = "k".repeat(length);
    const wanted = createHmac("sha256", key).update("text").digest("hex");
    const hmac = digest.hmac("sha256", key);
    expect(await hmac("text", "hex")).toBe(wanted);
    // With node:crypto, the second takes another way.
    expect(await hmac("text", "hex")).toBe(wanted);
  });

  test.each([447, 448, 449, 100_000])("a text of %i bytes", async (length) => {
    const data = "é".repeat(length / 2).padEnd(length - Math.floor(length / 2), "x");
    expect(Buffer.byteLength(data)).toBe(length);
    const wanted = createHmac("sha1", "key").update(data).digest("base64");
    const hmac = digest.hmac("sha1", "key");
    expect(await hmac(data, "base64")).toBe(wanted);
    expect(await hmac(data, "base64")).toBe(wanted);
  });
});

test("an insecure page is told why", async () => {
  vi.stubGlobal("crypto", {});
  try {
    await expect(webDigest.sha256Hex("")).rejects.toThrow("secure pages only");
    expect(() => webDigest.hmac("sha1", "k")).toThrow("secure pages only");
  } finally {
    vi.unstubAllGlobals();
  }
});

test("hexadecimal digits and bytes", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const hex = Buffer.from(bytes).toString("hex");
  expect(bytesToHex(bytes.buffer)).toBe(hex);
  expect(hexToBytes(hex)).toEqual(bytes);
  expect(hexToBytes("")).toEqual(new Uint8Array());
});
