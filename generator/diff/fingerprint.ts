import type { Data } from "../load/scalars.js";
import { canonical } from "./canonical.js";
import { sha256Hex } from "./sha256.js";

/** Names a change by what it is: not by when it was found, nor by what else was. */
export function fingerprint(rule: string, path: string, from: Data, to: Data): string {
  return sha256Hex(canonical([rule, path, from, to])).slice(0, 16);
}
