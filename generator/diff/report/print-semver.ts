import { visible } from "../../diagnostics/diagnostic.js";
import { escapeInvisible } from "../../diagnostics/invisible.js";
import { nextVersion } from "../next-version.js";
import type { Report } from "./report.js";

/**
 * The version that follows one, or only which part of it rises: on one line,
 * `1.5.0 minor: parameter IsPause of UpdateStreamIngest is new`, or for programs.
 */
export function printSemver(report: Report, version: string | true, format: string): string {
  const { from, to, changes, semver } = report;
  const next = version === true ? undefined : nextVersion(changes, version).version;
  const { bump, forcedBy } = semver;
  if (format !== "json") {
    const reason = forcedBy === undefined ? "" : `: ${visible(forcedBy.message)}`;
    return `${next === undefined ? "" : `${next} `}${bump}${reason}\n`;
  }
  const data = {
    from,
    to,
    semver: bump,
    version: next ?? null,
    forcedBy: forcedBy?.fingerprint ?? null,
    reason: forcedBy?.message ?? null,
  };
  return `${JSON.stringify(data, null, 2).split("\n").map(escapeInvisible).join("\n")}\n`;
}
