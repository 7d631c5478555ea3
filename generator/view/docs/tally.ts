import type { HistoryEntry } from "../../history/history-entries.js";
import type { RawRelease } from "../../load/format/service.js";

/** How much an entry of the history changed: actions, structures and their fields, counted alike. */
export interface Tally {
  readonly added: number;
  readonly removed: number;
  readonly modified: number;
}

export function tallyOf(entry: HistoryEntry): Tally {
  switch (entry.kind) {
    case "gap":
      return { added: 0, removed: 0, modified: 0 };
    case "state":
      return tallyChanges(entry.changes);
    case "release":
      return add(tallyLog(entry.release), tallyChanges(entry.untold));
  }
}

function tallyChanges(
  changes: readonly {
    from: string | undefined;
    to: string | undefined;
    whole: boolean;
    field: string | undefined;
  }[],
): Tally {
  // What came or went with its item is part of it.
  const own = changes.filter(({ whole, field }) => !whole || field === undefined);
  return {
    added: own.filter(({ from }) => from === undefined).length,
    removed: own.filter(({ to }) => to === undefined).length,
    modified: own.filter(({ from, to }) => from !== undefined && to !== undefined).length,
  };
}

function tallyLog(release: RawRelease): Tally {
  const { newActions, newStructures, deletedActions, deletedStructures } = release;
  const changed = [...(release.modifiedActions ?? []), ...(release.modifiedStructures ?? [])];
  const fields = (verb: string): number =>
    changed
      .flatMap(([, lines]) => Object.entries(lines))
      .filter(([key]) => key.startsWith(verb))
      .reduce((sum, [, names]) => sum + (names?.length ?? 0), 0);
  const count = (...lists: readonly (readonly string[] | undefined)[]): number =>
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return {
    added: count(newActions, newStructures) + fields("new"),
    removed: count(deletedActions, deletedStructures) + fields("deleted"),
    modified: fields("modified") + fields("deprecated"),
  };
}

function add(a: Tally, b: Tally): Tally {
  return {
    added: a.added + b.added,
    removed: a.removed + b.removed,
    modified: a.modified + b.modified,
  };
}

export interface CountView {
  readonly kind: string;
  readonly label: string;
}

/** `12 added`, `1 removed`. */
export function countsOf({ added, removed, modified }: Tally): readonly CountView[] {
  const count = (kind: string, number: number): readonly CountView[] =>
    number === 0 ? [] : [{ kind, label: `${number} ${kind}` }];
  return [...count("added", added), ...count("modified", modified), ...count("removed", removed)];
}
