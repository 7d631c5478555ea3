import { lstatSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.js";

/**
 * A word for what stands at a path, different once anybody has written there; nothing when nothing
 * stands there. Size and time of last change say it for a file at a tenth of the cost of reading
 * it; being linked or renamed changes neither.
 */
export function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isFile()) return `file ${stat.size} ${stat.mtimeMs}`;
  if (stat.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  if (!stat.isDirectory()) return `other ${stat.ino}`;
  const entries = readdirSync(path).sort();
  return `folder ${digest(JSON.stringify(entries.map((name) => [name, stampOf(join(path, name))])))}`;
}
