import { createHash } from "node:crypto";
import type { Data } from "../load/scalars.js";
import { canonical } from "./canonical.js";

/** Names a change by what it is: not by when it was found, nor by what else was. */
export function fingerprint(rule: string, path: string, from: Data, to: Data): string {
  return createHash("sha256")
    .update(canonical([rule, path, from, to]))
    .digest("hex")
    .slice(0, 16);
}
