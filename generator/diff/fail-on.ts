import type { Severity } from "./change.js";
import type { Reported } from "./report/report.js";

export const FAIL_ON = ["breaking", "dangerous", "any"] as const;
export type FailOn = (typeof FAIL_ON)[number];

const BAD: Readonly<Record<FailOn, readonly Severity[]>> = {
  breaking: ["breaking"],
  dangerous: ["breaking", "dangerous"],
  any: ["breaking", "dangerous", "safe", "docs"],
};

/** The changes that are as bad as that, and not waived. */
export function failing<C extends Pick<Reported, "severity" | "waived">>(
  changes: readonly C[],
  failOn: FailOn,
): readonly C[] {
  return changes.filter(
    ({ severity, waived }) => waived === undefined && BAD[failOn].includes(severity),
  );
}
