import { placeOf } from "../history/change.js";
import type { SourceLint } from "./lint.js";
import { eventsOf, statesOf, verbOf } from "./release/replayed.js";

/** A change that the log keeps to itself is worth a word of why it is there. */
export const recordUnlogged: SourceLint = (_, report, { releases, record }) => {
  if (!record) return;
  const named = new Map<number, Set<string>>();
  for (const { release, verb, place } of eventsOf(releases.value)) {
    const known = named.get(release) ?? new Set();
    named.set(release, known.add(`${verb === "deprecated" ? "modified" : verb} ${place}`));
  }
  for (const { state, changes } of statesOf(record.value)) {
    const { releases: carried = [] } = state;
    // A state without a release is one that the log does not tell of.
    if (carried.length === 0) continue;
    for (const change of changes) {
      if (change.whole && change.field !== undefined) continue;
      const event = `${verbOf(change)} ${placeOf(change)}`;
      if (carried.some((release) => named.get(release)?.has(event))) continue;
      const place = placeOf(change);
      const words = { new: "came", deleted: "went", modified: "changed" }[verbOf(change)];
      report(
        "record-unlogged",
        { place, words, releases: carried.join(", ") },
        { file: record.file, path: change.path, on: "key" },
      );
    }
  }
};
