import type { RawRecord, RawState } from "../load/format/record.js";
import type { RawSpec } from "../load/load-service.js";
import { dayOf, isGap, timesOf } from "./log.js";
import type { Target } from "./target.js";

/** Why the past that was asked for is not known, in one sentence or two, and what is. */
export interface NotRecorded {
  readonly problem: string;
}

export interface FoundState {
  readonly record: RawRecord;
  /** Place among the states; the newest has 0. */
  readonly index: number;
}

/** The recorded state that a release brought, or that held on a day. */
export function findState(spec: RawSpec, target: Target): FoundState | NotRecorded {
  if (!spec.record) return { problem: `nothing is recorded of ${spec.name}'s past` };
  const record = spec.record.value;
  return "release" in target
    ? ofRelease(spec, record, target.release)
    : ofDay(spec, record, target.date);
}

export function isRecorded<T extends object>(result: T | NotRecorded): result is T {
  return !("problem" in result);
}

function ofRelease(spec: RawSpec, record: RawRecord, release: number): FoundState | NotRecorded {
  const index = record.states.findIndex(({ releases }) => releases?.includes(release));
  if (index >= 0) return { record, index };
  const log = spec.releases.value;
  const [newest] = log;
  const last = newest === undefined ? 0 : isGap(newest) ? newest.gap[1] : newest.release;
  if (release < 1 || release > last)
    return { problem: `${spec.name} has no release ${release}; its releases are 1 to ${last}` };
  const gap = log.find(
    (entry) => isGap(entry) && entry.gap[0] <= release && release <= entry.gap[1],
  );
  const [, reason] = record.unmatched?.find(([number]) => number === String(release)) ?? [];
  const why =
    gap && isGap(gap)
      ? `it lies in a gap of the log, releases ${gap.gap[0]} to ${gap.gap[1]}`
      : (reason ?? "no state of the record carries it");
  return {
    problem: `release ${release} of ${spec.name} is not recorded: ${endless(lowerFirst(why))}. Known: ${nearest(record, release)}`,
  };
}

/** The known releases around one, or the first known day, each as it can be asked for. */
function nearest({ states }: RawRecord, release: number): string {
  const carried = states.flatMap(({ releases = [], date }) =>
    releases.map((number) => ({ number, date })),
  );
  const older = carried
    .filter(({ number }) => number < release)
    .sort((a, b) => b.number - a.number)[0];
  const newer = carried
    .filter(({ number }) => number > release)
    .sort((a, b) => a.number - b.number)[0];
  const oldest = states.at(-1)!.date;
  const between = states.filter(
    ({ date, releases }) =>
      !releases &&
      (!older || date > older.date) &&
      (!newer || date < newer.date) &&
      date !== oldest,
  );
  return [
    older ? `release ${older.number} (${older.date})` : `the first state, of ${oldest}`,
    ...(between.length === 1 ? [`a state of ${between[0]!.date} without a release`] : []),
    ...(between.length > 1
      ? [
          `${between.length} states without a release, by their days from ${between.at(-1)!.date} to ${between[0]!.date}`,
        ]
      : []),
    ...(newer ? [`release ${newer.number} (${newer.date})`] : []),
  ].join(", ");
}

function ofDay(spec: RawSpec, record: RawRecord, day: string): FoundState | NotRecorded {
  const times = timesOf(spec.releases.value);
  const index = record.states.findIndex((state) => startOf(state, times) <= day);
  if (index >= 0) return { record, index };
  const first = record.states.at(-1)!.date;
  return { problem: `nothing is recorded of ${spec.name} before ${first}` };
}

/** The day on which a state came about: its last release's, if the log tells, else when it was seen. */
export function startOf(
  { date, releases = [] }: RawState,
  times: ReadonlyMap<number, string>,
): string {
  const days = releases.flatMap((release) => dayOf(times.get(release)) ?? []).sort();
  const last = days.at(-1);
  return last !== undefined && last < date ? last : date;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function endless(text: string): string {
  return text.replace(/\.$/, "");
}
