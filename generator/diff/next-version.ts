import type { Change, Severity } from "./change.js";

export type Bump = "major" | "minor" | "patch" | "none";

/** Which part of a version the changes raise, and the change that forces it. */
export interface Forced {
  readonly bump: Bump;
  readonly forcedBy: Change | undefined;
}

/** How much each severity asks for. What is dangerous compiles and is checked as before: it is no major. */
const BUMP: Readonly<Record<Severity, Bump>> = {
  breaking: "major",
  dangerous: "minor",
  safe: "minor",
  docs: "patch",
};

/** From the most to the least. */
export const BUMPS: readonly Bump[] = ["major", "minor", "patch", "none"];

/** The first of the worst changes decides. What nobody notices asks for a patch: the files differ. */
export function bumpOf(changes: readonly Change[]): Forced {
  let worst: Forced = { bump: "none", forcedBy: undefined };
  for (const change of changes) {
    const noticed = Object.values(change.verdicts).some((verdict) => verdict !== "none");
    const bump = noticed ? BUMP[change.severity] : "patch";
    if (BUMPS.indexOf(bump) < BUMPS.indexOf(worst.bump)) worst = { bump, forcedBy: change };
  }
  return worst;
}

export interface NextVersion extends Forced {
  readonly version: string;
}

const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z.-]+)?$/;

/** Whether a text is a version: three numbers, and perhaps what comes before its release. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * The version that the generated package gets. Before 1.0.0 the second number stands for the first:
 * what breaks raises it, anything else the third; and before 0.1.0 every change raises the third.
 * That is how npm reads ^0.2.3 and ^0.0.3, so nobody gets a breaking change unasked. A version on
 * its way (1.3.0-beta.2) becomes that release, if the changes ask for no more.
 */
export function nextVersion(changes: readonly Change[], version: string): NextVersion {
  const forced = bumpOf(changes);
  return { ...forced, version: raiseVersion(version, forced.bump) };
}

/** The same for changes that were weighed already. */
export function raiseVersion(version: string, bump: Bump): string {
  const found = VERSION.exec(version);
  if (!found) throw new RangeError(`"${version}" is no version such as 1.4.0`);
  const [major, minor, patch] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const onItsWay = found[4] !== undefined;
  const part = partOf(bump, major, minor);
  return raise([major, minor, patch], part, onItsWay) ?? version;
}

/** Which of the three numbers rises. */
function partOf(bump: Bump, major: number, minor: number): Bump {
  if (bump === "none" || major > 0) return bump;
  return bump === "major" && minor > 0 ? "minor" : "patch";
}

function raise(
  [major, minor, patch]: readonly [number, number, number],
  part: Bump,
  onItsWay: boolean,
): string | undefined {
  switch (part) {
    case "major":
      return onItsWay && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
    case "minor":
      return onItsWay && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${onItsWay ? patch : patch + 1}`;
    case "none":
      return undefined;
  }
}
