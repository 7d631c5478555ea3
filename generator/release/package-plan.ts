import { BUMPS, type Bump } from "../diff/next-version.js";
import { compareText } from "../diagnostics/diagnostic.js";
import { SEVERITIES, type Severity } from "../diff/change.js";

/** What a changelog says of one change, as a sentence. */
export interface Entry {
  readonly severity: Severity;
  readonly text: string;
}

/** A package, and what would become of it. */
export interface PackagePlan {
  /** `@specpress/trtc` */
  readonly name: string;
  /** The version that was released last; undefined before the first release. */
  readonly from: string | undefined;
  /** The next version; undefined when there is nothing to release. */
  readonly to: string | undefined;
  readonly bump: Bump;
  /** What changed, the worst first. */
  readonly entries: readonly Entry[];
}

const BUMP_OF: Readonly<Record<Severity, Bump>> = {
  breaking: "major",
  dangerous: "minor",
  safe: "minor",
  docs: "patch",
};

/** The bump that the worst of the entries asks for. */
export function bumpOfEntries(entries: readonly Entry[]): Bump {
  return worstBump(entries.map(({ severity }) => BUMP_OF[severity]));
}

export function worstBump(bumps: readonly Bump[]): Bump {
  return BUMPS.find((bump) => bumps.includes(bump)) ?? "none";
}

/** The worst first; else as they came. */
export function bySeverity(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ severity }: Entry): number => SEVERITIES.indexOf(severity);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

export function textsOf(entries: readonly Entry[], severity: Severity): readonly string[] {
  return entries.filter((entry) => entry.severity === severity).map(({ text }) => text);
}

/** `@specpress/trtc@0.2.0`: as npm writes a package of a version. */
export function tagOf(name: string, version: string): string {
  return `${name}@${version}`;
}

export function byName(a: PackagePlan, b: PackagePlan): number {
  return compareText(a.name, b.name);
}
