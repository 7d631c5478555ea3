import { isGap, type Log } from "../history/log.js";
import type { RawRecord } from "../load/format/record.js";
import type { Path } from "../diagnostics/diagnostic.js";
import type { SourceLint } from "./lint.js";

/** Going back in time is going down the record: a state out of order would give a past that never was. */
export const recordOrder: SourceLint = (_, report, { releases, record }) => {
  if (!record) return;
  for (const { detail, path } of disorder(record.value, releases.value))
    report("record-order", { detail }, { file: record.file, path });
};

interface Disorder {
  readonly detail: string;
  readonly path: Path;
}

function* disorder({ states, unmatched }: RawRecord, log: Log): Generator<Disorder> {
  const known = new Set(log.flatMap((entry) => (isGap(entry) ? [] : [entry.release])));
  const carried = new Set<number>();
  let before: string | undefined;
  let lowest = Infinity;
  for (const [index, { date, releases = [] }] of states.entries()) {
    const here = ["states", index];
    if (before !== undefined && date >= before)
      yield { detail: `${date} stands below ${before}`, path: [...here, "date"] };
    before = date;
    const highest = lowest;
    for (const [position, release] of releases.entries()) {
      const path = [...here, "releases", position];
      if (!known.has(release)) yield { detail: `the log has no release ${release}`, path };
      else if (carried.has(release)) yield { detail: `release ${release} stands twice`, path };
      else if (release > highest)
        yield { detail: `release ${release} stands below release ${highest}`, path };
      carried.add(release);
      lowest = Math.min(lowest, release);
    }
  }
  for (const [release] of unmatched ?? []) {
    const path = ["unmatched", release];
    if (carried.has(Number(release)))
      yield { detail: `a state carries release ${release}, so it is matched`, path };
    else if (!known.has(Number(release)))
      yield { detail: `the log has no release ${release}`, path };
  }
}
