import type { RawRecord } from "../load/format/record.js";
import { dayOf, isGap, timesOf, type Log } from "./log.js";

/** The log as it stood at a state: what came later is cut off. */
export function pastLog(log: Log, { states, unmatched = [] }: RawRecord, index: number): Log {
  if (index === 0) return log;
  const then = states.slice(index);
  const times = timesOf(log);
  const day = then[0]!.date;
  const matched = then.flatMap(({ releases = [] }) => releases);
  const others = unmatched
    .map(([release]) => Number(release))
    .filter((release) => (dayOf(times.get(release)) ?? "9999") <= day);
  const last = Math.max(0, ...matched, ...others);
  // States after the last known release and without one: they are of the gap that follows it.
  const inGap = matched.length > 0 && then[0]!.releases === undefined;
  return log.filter((entry) =>
    isGap(entry)
      ? entry.gap[1] < last || (inGap && entry.gap[0] <= last + 1)
      : entry.release <= last,
  );
}

/** The newest release that a log knows; 0 when it knows none. */
export function newestRelease(log: Log): number {
  return Math.max(0, ...log.map((entry) => (isGap(entry) ? entry.gap[1] : entry.release)));
}
