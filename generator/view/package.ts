import type { Model, PackageVersion } from "../model/model.js";
import { markdownLine } from "./markdown.js";

/** What `[service]/package.json` and `[service]/CHANGELOG.md` say of the package. */
export interface PackageView {
  /** Its folder below `generated/` and below `specs/`. */
  readonly folder: string;
  readonly packageVersion: string;
  /** `0.2.0 (2026-11-20)`; or that there is none yet. */
  readonly packageReleased: string;
  /** The oldest runtime it works with. */
  readonly runtime: string;
  /** The API's newest release as JSON: a number, or null. */
  readonly apiRelease: string;
  readonly versions: readonly VersionView[];
  readonly isReleased: boolean;
}

export interface VersionView {
  /** `0.2.0 (2026-11-20)` */
  readonly title: string;
  /** Which state of the API it was made from. */
  readonly api: string;
  readonly sections: readonly VersionSectionView[];
}

export interface VersionSectionView {
  readonly heading: string;
  readonly entries: readonly string[];
}

/** What a package that was never released is, and what its first release will be. */
export const FIRST_VERSION = "0.1.0";

/** The runtime that packages need until a release says otherwise. */
export const FIRST_RUNTIME = "0.1.0";

/** The headings of a changelog, the worst first. */
export const HEADINGS = {
  breaking: "Breaking",
  dangerous: "To look at",
  safe: "Changed",
  docs: "Descriptions",
} as const satisfies Partial<Record<keyof PackageVersion, string>>;

export function viewPackage(model: Model): PackageView {
  const [newest] = model.versions;
  const [release] = model.releases;
  return {
    folder: model.service,
    packageVersion: newest?.version ?? FIRST_VERSION,
    packageReleased: newest ? titleOf(newest) : "not released yet",
    runtime: newest?.runtime ?? FIRST_RUNTIME,
    apiRelease: String(release?.release ?? null),
    versions: model.versions.map((version) => viewVersion(version, model)),
    isReleased: newest !== undefined,
  };
}

function viewVersion(version: PackageVersion, model: Model): VersionView {
  const { release } = version;
  return {
    title: titleOf(version),
    api: `${model.version}${release === undefined ? "" : `, release ${release}`}`,
    sections: Object.entries(HEADINGS).flatMap(([key, heading]) => {
      const entries = version[key as keyof typeof HEADINGS];
      return entries.length > 0 ? [{ heading, entries: entries.map(markdownLine) }] : [];
    }),
  };
}

function titleOf({ version, date }: PackageVersion): string {
  return `${version} (${date})`;
}
