import type { RawSpec } from "../load/load-service.js";
import { startOf, type FoundState } from "./find-state.js";
import { dayOf, isGap, timesOf } from "./log.js";
import type { Basis } from "./rewind.js";
import type { Target } from "./target.js";

/** What a reader of the past has to know. */
export interface HistoryNote {
  readonly about: "state" | "releases" | "limits" | "meaning" | "gone" | "corrections";
  readonly text: string;
}

/** What is special about a state of the past, and what nobody recorded. */
export function historyNotes(
  spec: RawSpec,
  past: RawSpec,
  found: FoundState,
  target: Target,
  basis: Basis,
): readonly HistoryNote[] {
  const notes: HistoryNote[] = [{ about: "state", text: stateWords(spec, found) }];
  const hidden = releasesBetween(spec, found, target);
  if (hidden.length > 0) {
    notes.push({
      about: "releases",
      text: `Out by then, but recorded in a later state or in none: release${hidden.length === 1 ? "" : "s"} ${hidden.join(", ")}.`,
    });
  }
  const corrected = (found.record.curated ?? []).length > 0 && basis === "recorded";
  if (corrected) {
    notes.push({
      about: "corrections",
      text: "Facts are those of the vendor's metadata; where today's specs correct it, the record says so.",
    });
  }
  if (found.index === 0) return notes;
  notes.push(
    {
      about: "limits",
      text: "Limits, defaults, rules, error codes, rate limits, allowed regions, paging, states to wait for and examples of the past are not recorded: they are left out.",
    },
    { about: "meaning", text: "Descriptions, units, hosts and what is secret are today's." },
  );
  const gone = [...past.actions, ...past.structures].filter(
    ({ file }) => file === spec.record?.file,
  );
  if (gone.length > 0) {
    const names = gone.map(({ name }) => name).sort();
    notes.push({
      about: "gone",
      text: `Gone since, so that nothing describes them (a name of today among them came again, for something new): ${names.join(", ")}.`,
    });
  }
  return notes;
}

function stateWords({ name, releases }: RawSpec, { record, index }: FoundState): string {
  const state = record.states[index]!;
  const carried = state.releases ?? [];
  const which =
    carried.length === 0
      ? "without a release of its own"
      : carried.length === 1
        ? `release ${carried[0]}`
        : `releases ${listed(carried)}, which were first seen together`;
  const since = startOf(state, timesOf(releases.value));
  const seen = since === state.date ? "" : `, seen since ${state.date}`;
  return `${name} as of ${since}: ${which}${seen}.`;
}

/** `8, 9 and 10` */
function listed(releases: readonly number[]): string {
  return `${releases.slice(0, -1).join(", ")} and ${releases.at(-1)}`;
}

/** Releases that were out on the day, though the state that held then does not have them. */
function releasesBetween(spec: RawSpec, found: FoundState, target: Target): readonly number[] {
  if (!("date" in target)) return [];
  const known = new Set(
    found.record.states.slice(found.index).flatMap(({ releases = [] }) => releases),
  );
  const oldest = found.record.states.at(-1)!.date;
  return spec.releases.value.flatMap((entry) => {
    const day = isGap(entry) ? undefined : dayOf(entry.time);
    return isGap(entry) ||
      day === undefined ||
      day > target.date ||
      day <= oldest ||
      known.has(entry.release)
      ? []
      : [entry.release];
  });
}
