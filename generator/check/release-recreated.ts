import type { SourceLint } from "./lint.js";
import { conflictsOf } from "./release/replayed.js";

/** A name with two lives deceives whoever reads of it; a second life is more often a slip in the log. */
export const releaseRecreated: SourceLint = (_, report, { releases: { value: log, file } }) => {
  for (const { event, kind, detail } of conflictsOf(log)) {
    if (kind === "recreated")
      report("release-recreated", { place: event.place, detail }, { file, path: event.path });
  }
};
