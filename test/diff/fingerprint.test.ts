import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../generator/diff/canonical.js";
import { fingerprint } from "../../generator/diff/fingerprint.js";

test("the first half of what Node's own SHA-256 gives, of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const hash = createHash("sha256").update(canonical(["rule", "path", text, null]));
      expect(fingerprint("rule", "path", text, null)).toBe(hash.digest("hex").slice(0, 16));
    }),
  );
});
