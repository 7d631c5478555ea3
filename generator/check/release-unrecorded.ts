import { placeOf } from "../history/change.js";
import type { LogEvent } from "../history/log-events.js";
import { isGap } from "../history/log.js";
import type { SourceLint } from "./lint.js";
import { eventsOf, statesOf, verbOf } from "./release/replayed.js";

/** The log says that something changed; what it was is nowhere but in the record. */
export const releaseUnrecorded: SourceLint = (_, report, { releases, record }) => {
  if (!record) return;
  const { value: log, file } = releases;
  const recorded = new Map<number, ReadonlySet<string>>();
  for (const { state, changes } of statesOf(record.value)) {
    const known = new Set(changes.map((change) => `${verbOf(change)} ${placeOf(change)}`));
    for (const release of state.releases ?? []) recorded.set(release, known);
  }
  const unmatched = new Set((record.value.unmatched ?? []).map(([release]) => Number(release)));
  for (const [index, entry] of log.entries()) {
    if (isGap(entry) || recorded.has(entry.release) || unmatched.has(entry.release)) continue;
    const detail = "is in no state of the record, and `unmatched` does not say why";
    report(
      "release-unrecorded",
      { release: entry.release, detail },
      { file, path: [index, "release"] },
    );
  }
  for (const event of eventsOf(log)) {
    const known = recorded.get(event.release);
    if (!known || known.has(`${turnOf(event)} ${event.place}`) || isHeading(event)) continue;
    const detail = `${WORDS[event.verb]} "${event.place}", of which the record shows nothing`;
    report("release-unrecorded", { release: event.release, detail }, { file, path: event.path });
  }
};

const WORDS = {
  new: "introduces",
  deleted: "deletes",
  modified: "changes",
  deprecated: "deprecates",
};

/** To deprecate something is to change it. */
function turnOf({ verb }: LogEvent): string {
  return verb === "deprecated" ? "modified" : verb;
}

/** `modifiedActions: { X: ... }` says of X itself only that something in it changed. */
function isHeading({ verb, place, item }: LogEvent): boolean {
  return verb === "modified" && place === item;
}
