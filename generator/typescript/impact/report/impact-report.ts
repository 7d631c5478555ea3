import type { Change, Severity } from "../../../diff/change.js";
import { renameWords } from "../../../diff/report/rename-words.js";
import type { Hit } from "../find-impact.js";
import type { Verb } from "../use.js";

/** An impact, ready to be printed. Files are named as people are to see them. */
export interface ImpactReport {
  readonly from: string;
  readonly to: string;
  readonly project: string;
  readonly package: string;
  readonly usesPackage: boolean;
  readonly hits: readonly Hit[];
  /** Of how many changes these are the ones that matter. */
  readonly changes: number;
  /** What could not be compared, as a sentence. */
  readonly silence: string | undefined;
}

/** What is done at a place, as what happens there. */
export const HAPPENS: Readonly<Record<Verb, string>> = {
  calls: "called here",
  passes: "passed here",
  lacks: "not given here",
  reads: "read here",
  catches: "caught here",
  names: "named here",
};

/** What to do about a change, and what its name may be now. */
export function hintsOf(change: Change): readonly string[] {
  return [change.advice, renameWords(change)].filter((one) => one !== undefined);
}

const ORDER: readonly (readonly [Severity, string])[] = [
  ["breaking", "breaking"],
  ["dangerous", "dangerous"],
  ["safe", "safe"],
];

/** `3 places: 2 breaking, 1 safe, by 3 of 20 changes`. */
export function countHits({ hits, changes }: ImpactReport): string {
  const parts = ORDER.flatMap(([severity, word]) => {
    const count = hits.filter(({ change }) => change.severity === severity).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const places = `${hits.length} place${hits.length === 1 ? "" : "s"}`;
  const touching = new Set(hits.map(({ change }) => change)).size;
  return `${places}: ${parts.join(", ")}, by ${touching} of ${changes} change${changes === 1 ? "" : "s"}`;
}
