import type { SourceLint } from "./lint.js";
import { conflictsOf } from "./release/replayed.js";

/** "Since release N", and every replay, rest on names that are introduced once and deleted once. */
export const releaseContradiction: SourceLint = (_, report, { releases: { value: log, file } }) => {
  for (const { event, kind, detail } of conflictsOf(log)) {
    if (kind !== "contradiction") continue;
    report(
      "release-contradiction",
      { place: event.place, detail },
      { file, path: event.path, on: event.verb === "modified" ? "key" : "value" },
    );
  }
};
