import type { Change, Severity } from "../change.js";
import type { Forced } from "../next-version.js";

/** A change, and the reason for which it is let pass, if it is. */
export interface Reported extends Change {
  readonly waived: string | undefined;
}

/** A whole diff, ready to be printed in any format. */
export interface Report {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Reported[];
  readonly semver: Forced;
  /** What could not be compared, as a sentence. */
  readonly silence: string | undefined;
  /** Whether changes of mere words are listed rather than counted. */
  readonly docs: boolean;
}

/** What the changes of a severity are called. */
export const TITLES: Readonly<Record<Severity, string>> = {
  breaking: "Breaking",
  dangerous: "Dangerous",
  safe: "Safe",
  docs: "Descriptions",
};

/** The changes that are listed one by one. */
export function listed({ changes, docs }: Report): readonly Reported[] {
  return docs ? changes : changes.filter(({ severity }) => severity !== "docs");
}
