import type { Context } from "../load/decoder.js";
import type { RawGap, RawRelease } from "../load/format/service.js";
import type { Gap, Modified, Release } from "./model.js";

export interface ReleaseLog {
  readonly releases: readonly Release[];
  readonly gaps: readonly Gap[];
}

/** Newest first, numbers falling by one, times falling; a gap stands where its releases would. */
export function buildReleases(raw: readonly (RawRelease | RawGap)[], context: Context): ReleaseLog {
  const releases: Release[] = [];
  const gaps: Gap[] = [];
  let expected: number | undefined;
  let later: RawRelease | undefined;
  for (const [index, entry] of raw.entries()) {
    const [first, last] = "gap" in entry ? entry.gap : [entry.release, entry.release];
    if (first > last || (expected !== undefined && last !== expected)) {
      context.at(index).report("release-order", {
        detail: `release ${last} stands where ${expected ?? last} should`,
      });
    }
    expected = first - 1;
    if ("gap" in entry) {
      gaps.push({ first, last, doc: entry.doc });
      continue;
    }
    releases.push(buildRelease(entry));
    if (entry.time === undefined) continue;
    if (later?.time !== undefined && later.time < entry.time) {
      const detail = `release ${entry.release} is younger than release ${later.release}`;
      context.at(index).at("time").report("release-order", { detail });
    }
    later = entry;
  }
  return { releases, gaps };
}

function buildRelease(raw: RawRelease): Release {
  return {
    release: raw.release,
    unnumbered: raw.unnumbered ?? false,
    time: raw.time,
    newActions: raw.newActions ?? [],
    deletedActions: raw.deletedActions ?? [],
    newStructures: raw.newStructures ?? [],
    deletedStructures: raw.deletedStructures ?? [],
    modifiedActions: buildModified(raw.modifiedActions),
    modifiedStructures: buildModified(raw.modifiedStructures),
  };
}

function buildModified(
  raw: readonly (readonly [string, Readonly<Record<string, readonly string[] | undefined>>])[] = [],
): readonly Modified[] {
  return raw.map(([name, changes]) => ({
    name,
    changes: Object.entries(changes).flatMap(([key, fields]) =>
      fields ? [[key, fields] as const] : [],
    ),
  }));
}
