import type { LogEvent } from "../history/log-events.js";
import { isGap } from "../history/log.js";
import type { SourceLint } from "./lint.js";
import { describedSurface, eventsOf } from "./release/replayed.js";

/** What is hidden was switched off at some time: a log that brought it should say when. */
export const releaseUndeprecated: SourceLint = (_, report, spec) => {
  const { value: log, file } = spec.releases;
  const gaps = log.filter(isGap).length;
  const introduced = new Map<string, LogEvent>();
  for (const event of eventsOf(log)) {
    if (event.verb === "new") introduced.set(event.place, event);
    else if (event.verb === "deprecated") introduced.delete(event.place);
  }
  for (const [item, { fields }] of describedSurface(spec)) {
    for (const [field, facts] of fields) {
      const event = introduced.get(`${item}/${field}`);
      // In a gap it may have been deprecated.
      if (!event || event.gaps < gaps || !facts.endsWith(" hidden")) continue;
      report("release-undeprecated", { place: event.place }, { file, path: event.path });
    }
  }
};
