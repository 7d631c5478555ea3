import type { RawGap, RawRelease } from "../load/format/service.js";
import type { RawSpec } from "../load/load-service.js";
import { placeOf, type Change } from "./change.js";
import { logEvents } from "./log-events.js";
import { dayOf, isGap } from "./log.js";
import { recordedStates, type RecordedState } from "./recorded-states.js";

/** One entry of a service's history: a release, a gap of the log, or a state that is in no release. */
export type HistoryEntry = ReleaseEntry | GapEntry | StateEntry;

export interface ReleaseEntry {
  readonly kind: "release";
  readonly release: RawRelease;
  /** When the state that carries it was first seen. */
  readonly seen: string | undefined;
  /** What the record shows of it: what the log names, by place. */
  readonly told: ReadonlyMap<string, Change>;
  /** What changed along with it, though the log does not say so. */
  readonly untold: readonly Change[];
}

export interface GapEntry {
  readonly kind: "gap";
  readonly gap: RawGap;
}

export interface StateEntry {
  readonly kind: "state";
  readonly date: string;
  readonly changes: readonly Change[];
}

type Log = Pick<RawSpec, "releases" | "record">;

/** A service's history, newest first: the log, and what the record knows beyond it. */
export function historyEntries(spec: Log): readonly HistoryEntry[] {
  const states = spec.record ? recordedStates(spec.record.value) : [];
  const carrier = new Map(
    states.flatMap((state, index) =>
      (state.state.releases ?? []).map((release) => [release, { state, index }] as const),
    ),
  );
  // The first state is where the record begins: nothing is known to have changed with it.
  const loose = states
    .slice(0, -1)
    .flatMap((state, index) => (state.state.releases ? [] : [{ ...state, index }]));
  const named = namedPlaces(spec);
  const entries: HistoryEntry[] = [];
  const release = (until: (state: (typeof loose)[number]) => boolean): void => {
    while (loose[0] && until(loose[0])) {
      const { state, changes } = loose.shift()!;
      entries.push({ kind: "state", date: state.date, changes });
    }
  };
  for (const entry of spec.releases.value) {
    if (isGap(entry)) {
      entries.push({ kind: "gap", gap: entry });
      continue;
    }
    const found = carrier.get(entry.release);
    const day = dayOf(entry.time);
    if (found) release(({ index }) => index < found.index);
    else if (day !== undefined) release(({ state }) => state.date > day);
    entries.push({
      kind: "release",
      release: entry,
      seen: found?.state.state.date,
      ...(found ? shareOf(entry.release, found.state, named) : NOTHING),
    });
  }
  release(() => true);
  return entries;
}

const NOTHING = { told: new Map<string, Change>(), untold: [] } as const;

/** The part of a state's changes that is one release's; what none of its releases names is the newest's. */
function shareOf(
  release: number,
  { state, changes }: RecordedState,
  named: ReadonlyMap<number, ReadonlySet<string>>,
): Pick<ReleaseEntry, "told" | "untold"> {
  const carried = state.releases ?? [];
  const newest = Math.max(...carried) === release;
  const told = new Map<string, Change>();
  const untold: Change[] = [];
  for (const change of changes) {
    const place = placeOf(change);
    if (named.get(release)?.has(place)) told.set(place, change);
    // What came or went with its item is part of it.
    else if (newest && !(change.whole && change.field !== undefined)) {
      if (!carried.some((other) => named.get(other)?.has(place))) untold.push(change);
    }
  }
  return { told, untold };
}

/** The places that each release names. */
function namedPlaces(spec: Log): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>();
  for (const { release, place } of logEvents(spec.releases.value)) {
    const places = named.get(release) ?? new Set();
    named.set(release, places.add(place));
  }
  return named;
}
