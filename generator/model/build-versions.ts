import type { Context } from "../load/decoder.js";
import type { RawVersion } from "../load/format/versions.js";
import type { PackageVersion } from "./model.js";

/** Newest first, numbers and days falling. */
export function buildVersions(
  raw: readonly RawVersion[],
  context: Context,
): readonly PackageVersion[] {
  for (const [index, entry] of raw.entries()) {
    const earlier = raw[index + 1];
    if (earlier === undefined) continue;
    if (isAbove(entry.version, earlier.version) && entry.date >= earlier.date) continue;
    context.at(index).report("value-malformed", {
      detail: `${entry.version} of ${entry.date} stands above ${earlier.version} of ${earlier.date}`,
      hint: "Newest first. `specpress release` writes this file.",
    });
  }
  return raw.map((entry) => ({
    version: entry.version,
    date: entry.date,
    release: entry.release,
    runtime: entry.runtime,
    breaking: entry.breaking ?? [],
    dangerous: entry.dangerous ?? [],
    safe: entry.safe ?? [],
    docs: entry.docs ?? [],
  }));
}

function isAbove(a: string, b: string): boolean {
  const [first, second] = [a.split(".").map(Number), b.split(".").map(Number)];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at >= 0 && first[at]! > second[at]!;
}
