import { createHash } from "node:crypto";

/** Tells one description from another, in eight characters. Space between words is no difference. */
export function textDigest(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words === "" ? "" : createHash("sha256").update(words).digest("base64url").slice(0, 8);
}
