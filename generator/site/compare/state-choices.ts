import type { HistoryData } from "../../view/docs/history-data.js";

/** A recorded state, to be chosen. */
export interface StateChoice {
  /** As on the command line: a release, or the day of a state that none carries. */
  readonly value: string;
  readonly label: string;
  /** All that it may be asked for by. */
  readonly names: readonly string[];
}

/**
 * Every recorded state, newest first. One that several releases share goes by the last of them, and
 * says the day of that release rather than the later one on which it was seen.
 */
export function stateChoices({ spec }: HistoryData): readonly StateChoice[] {
  const days = new Map(
    spec.releases.value.map((one) => ("gap" in one ? [0, ""] : [one.release, one.time])),
  );
  return (spec.record?.value.states ?? []).map(({ date, releases = [] }) => {
    const numbers = [...releases].sort((a, b) => a - b);
    const last = numbers.at(-1);
    if (last === undefined) return { value: date, label: `State of ${date}`, names: [date] };
    const which = numbers.length === 1 ? `Release ${last}` : `Releases ${numbers.join(", ")}`;
    const names = [...numbers.map(String), date];
    const day = days.get(last)?.slice(0, 10) ?? date;
    return { value: String(last), label: `${which} (${day})`, names };
  });
}
