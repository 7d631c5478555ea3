import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Data } from "../load/scalars.js";
import { canonical } from "./canonical.js";

/**
 * Names a change by what it is: not by when it was found, nor by what else was. By a library, since
 * pages of the docs make fingerprints as well, and a browser's own digest is asynchronous.
 */
export function fingerprint(rule: string, path: string, from: Data, to: Data): string {
  return bytesToHex(sha256(utf8ToBytes(canonical([rule, path, from, to])))).slice(0, 16);
}
