import { raiseVersion } from "../diff/next-version.js";
import type { SurfaceChange } from "../typescript/surface/compare-surfaces.js";
import {
  bumpOfEntries,
  bySeverity,
  worstBump,
  type Entry,
  type PackagePlan,
} from "./package-plan.js";
import type { Unreleased } from "./unreleased.js";

/** A package whose sources people write: the runtime, and specpress itself. */
export interface KeptState {
  readonly name: string;
  /** As its manifest says. */
  readonly version: string;
  /** What its changelog says since then. */
  readonly unreleased: Unreleased;
  /** Nothing before the first release. */
  readonly since: KeptSince | undefined;
}

export interface KeptSince {
  /** Whether any file that makes the package changed. */
  readonly isChanged: boolean;
  readonly surface: readonly SurfaceChange[];
}

/** The next version of such a package: what its people say, or what the compiler does, if it is worse. */
export function planKept({ name, version, unreleased, since }: KeptState): PackagePlan {
  if (!since)
    return { name, from: undefined, to: version, bump: "minor", entries: unreleased.entries };
  if (!since.isChanged) return { name, from: version, to: undefined, bump: "none", entries: [] };
  const surface = since.surface.map(({ severity, message }): Entry => ({
    severity,
    text: `${message}.`,
  }));
  const bump = worstBump([unreleased.bump, bumpOfEntries(surface), "patch"]);
  const entries = bySeverity([...unreleased.entries, ...surface]);
  return { name, from: version, to: raiseVersion(version, bump), bump, entries };
}
