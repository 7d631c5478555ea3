import type { Path } from "../../diagnostics/diagnostic.js";
import type { RawGap, RawRelease } from "../../load/format/service.js";

export type Group = "actions" | "structures";

/** A release that names an action or structure as a whole, and where. */
export interface Naming {
  readonly name: string;
  readonly event: "new" | "modified" | "deleted";
  readonly release: number;
  /** Place in the file: the newest entry has index 0. */
  readonly index: number;
  readonly path: Path;
}

const KEYS = {
  actions: { new: "newActions", modified: "modifiedActions", deleted: "deletedActions" },
  structures: {
    new: "newStructures",
    modified: "modifiedStructures",
    deleted: "deletedStructures",
  },
} as const;

type Log = readonly (RawRelease | RawGap)[];

/** Everything the log says of actions, or of structures, from the newest release back. */
export function namings(log: Log, group: Group): readonly Naming[] {
  const keys = KEYS[group];
  return log.flatMap((entry, index) => {
    if ("gap" in entry) return [];
    const { release } = entry;
    const listed = (event: "new" | "deleted"): Naming[] =>
      (entry[keys[event]] ?? []).map((name, position) => ({
        name,
        event,
        release,
        index,
        path: [index, keys[event], position],
      }));
    const modified = (entry[keys.modified] ?? []).map(([name]): Naming => ({
      name,
      event: "modified",
      release,
      index,
      path: [index, keys.modified, name],
    }));
    return [...listed("new"), ...modified, ...listed("deleted")];
  });
}

/** Whether the log has a hole after an entry, in which anything may have happened. */
export function gapAfter(log: Log, index: number): boolean {
  return log.slice(0, index).some((entry) => "gap" in entry);
}

/** Whether the log has a hole before an entry. */
export function gapBefore(log: Log, index: number): boolean {
  return log.slice(index + 1).some((entry) => "gap" in entry);
}

/** What the log says, by the name it is about. */
export function byName<T extends { readonly name: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.name);
    if (group) group.push(one);
    else groups.set(one.name, [one]);
  }
  return groups;
}
