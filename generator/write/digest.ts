import * as crypto from "node:crypto";

/**
 * Names a content: the first 128 bits of its SHA-256, enough to tell an edit from no edit.
 * `crypto.hash` saves the stream object, which costs more than hashing a file of ours.
 */
export function digest(content: string | Buffer): string {
  const hex = crypto.hash
    ? crypto.hash("sha256", content)
    : crypto.createHash("sha256").update(content).digest("hex");
  return hex.slice(0, 32);
}
