import { dayOf } from "./log.js";
import type { HistoryEntry } from "./history-entries.js";
import type { Target } from "./target.js";

/** What came after a release, or from a day on. */
export function entriesSince(
  entries: readonly HistoryEntry[],
  since: Target,
): readonly HistoryEntry[] {
  const end = entries.findIndex((entry) => isBefore(entry, since));
  return end < 0 ? entries : entries.slice(0, end);
}

function isBefore(entry: HistoryEntry, since: Target): boolean {
  if ("release" in since) {
    if (entry.kind === "release") return entry.release.release <= since.release;
    return entry.kind === "gap" && entry.gap.gap[1] <= since.release;
  }
  const day =
    entry.kind === "state"
      ? entry.date
      : entry.kind === "gap"
        ? undefined
        : dayOf(entry.release.time);
  return day !== undefined && day < since.date;
}
