import type { Change } from "../diff/change.js";
import { bumpOf, raiseVersion } from "../diff/next-version.js";
import type { Model } from "../model/model.js";
import type { SurfaceChange } from "../typescript/surface/compare-surfaces.js";
import { FIRST_VERSION } from "../view/package.js";
import { apiEntries } from "./api-entries.js";
import {
  bumpOfEntries,
  bySeverity,
  worstBump,
  type Entry,
  type PackagePlan,
} from "./package-plan.js";
import { isInCaret } from "./versions.js";

/** A service's package since its last release. */
export interface ServiceState {
  /** As it is now. */
  readonly model: Model;
  /** Nothing before the first release. */
  readonly since: ServiceSince | undefined;
  /** The runtime's version, once this release is done; undefined where the runtime is not at home. */
  readonly runtime: string | undefined;
}

export interface ServiceSince {
  readonly version: string;
  /** The oldest runtime that it works with. */
  readonly runtime: string;
  readonly api: readonly Change[];
  /** What other templates made of what the package exports, of the same API. */
  readonly surface: readonly SurfaceChange[];
  /** Whether other templates changed its files. */
  readonly madeOtherwise: boolean;
}

/** The next version of a service's package: what its API, its templates and its runtime ask for. */
export function planService({ model, since, runtime }: ServiceState): PackagePlan {
  const { package: name } = model.names;
  if (!since) {
    const counts = [
      count(model.actions.size, "action"),
      count(model.structures.size, "data structure"),
    ];
    const text = `The first release: ${counts.join(", ")}.`;
    const entries: readonly Entry[] = [{ severity: "safe", text }];
    return { name, from: undefined, to: FIRST_VERSION, bump: "minor", entries };
  }
  const surface = since.surface.map(({ severity, message }): Entry => ({
    severity,
    text: `${message}.`,
  }));
  const outgrown = runtime !== undefined && !isInCaret(since.runtime, runtime);
  const needs: readonly Entry[] = outgrown
    ? [{ severity: "breaking", text: `Needs @specpress/runtime ${runtime}.` }]
    : [];
  const api = apiEntries(since.api);
  const found = [...api, ...surface, ...needs];
  const bump = worstBump([
    bumpOf(since.api).bump,
    bumpOfEntries(surface),
    bumpOfEntries(needs),
    since.madeOtherwise ? "patch" : "none",
  ]);
  const entries: readonly Entry[] =
    found.length === 0 && bump !== "none"
      ? [{ severity: "docs", text: "Made anew. What callers see is the same." }]
      : bySeverity(found);
  const to = bump === "none" ? undefined : raiseVersion(since.version, bump);
  return { name, from: since.version, to, bump, entries };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
