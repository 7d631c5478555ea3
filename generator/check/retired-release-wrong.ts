import type { SourceLint } from "./lint.js";
import { namings } from "./release/log-names.js";

/** A tombstone and the log tell the same story twice: when it went. */
export const retiredReleaseWrong: SourceLint = (_, report, spec) => {
  const log = spec.releases.value;
  for (const group of ["actions", "structures"] as const) {
    const deletions = namings(log, group).filter(({ event }) => event === "deleted");
    for (const { name, file, value } of spec[group]) {
      const { retired } = value;
      if (!retired || isUnknown(log, retired.release)) continue;
      const mine = deletions.filter((one) => one.name === name).map(({ release }) => release);
      if (mine.includes(retired.release)) continue;
      const detail =
        mine.length > 0 ? `deletes it in release ${mine.join(" and ")}` : "never deletes it";
      report(
        "retired-release-wrong",
        { name, release: retired.release, detail },
        { file, path: ["retired", "release"] },
      );
    }
  }
};

function isUnknown(log: Parameters<typeof namings>[0], release: number): boolean {
  return log.some((entry) => "gap" in entry && entry.gap[0] <= release && release <= entry.gap[1]);
}
