import type { Path } from "../diagnostics/diagnostic.js";
import type { RawRecord } from "../load/format/record.js";
import { changesOf, placeOf, type Change } from "./change.js";
import { recordedStates, type RecordedState } from "./recorded-states.js";
import { applyChange, type Surface } from "./surface.js";

export interface RecordProblem {
  /** Where it stands in the record. */
  readonly path: Path;
  readonly place: string;
  readonly detail: string;
}

export interface Replayed {
  /** What the newest state leads to, with the corrections of the specs: it should be theirs. */
  readonly surface: Surface;
  /** What cannot have happened to what stood there. */
  readonly problems: readonly RecordProblem[];
}

const BASES: ReadonlySet<string> = new Set(["string", "integer", "float", "boolean"]);

/** Makes every change that a record has, from the first state to today's specs. */
export function replayRecord(
  record: RawRecord,
  states: readonly RecordedState[] = recordedStates(record),
): Replayed {
  const surface: Surface = new Map();
  const problems: RecordProblem[] = [];
  const uses = new Map<string, number>();
  const step = (changes: readonly Change[]): void => {
    for (const change of changes) {
      const detail = applyChange(surface, change);
      if (detail !== undefined)
        problems.push({ path: change.path, place: placeOf(change), detail });
      count(uses, change.field === undefined ? undefined : change.from, -1);
      count(uses, change.field === undefined ? undefined : change.to, 1);
    }
    // Only now: structures come and go together with what uses them.
    problems.push(...changes.flatMap((change) => dangling(change, surface, uses)));
  };
  for (const { changes } of states.toReversed()) step(changes);
  for (const [index, group] of (record.curated ?? []).entries())
    step(changesOf(group, ["curated", index]));
  return { surface, problems };
}

function count(uses: Map<string, number>, facts: string | undefined, by: number): void {
  const structure = facts && structureOf(facts);
  if (structure) uses.set(structure, (uses.get(structure) ?? 0) + by);
}

function dangling(
  change: Change,
  surface: Surface,
  uses: ReadonlyMap<string, number>,
): readonly RecordProblem[] {
  const { field, item, to, path } = change;
  const problem = (detail: string) => [{ path, place: placeOf(change), detail }];
  if (field !== undefined) {
    const structure = to && structureOf(to);
    return structure && !surface.has(`structures/${structure}`)
      ? problem(`is a ${structure}, which there is not in that state`)
      : [];
  }
  const name = item.slice("structures/".length);
  return to === undefined && item.startsWith("structures/") && (uses.get(name) ?? 0) > 0
    ? problem("goes, though something still has it as its type")
    : [];
}

/** The structure that facts name, if they name one. */
function structureOf(facts: string): string | undefined {
  const [type = ""] = facts.split(/\[\]| /, 1);
  return BASES.has(type) ? undefined : type;
}
