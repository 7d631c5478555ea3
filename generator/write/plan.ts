/** One file that apply makes, replaces or deletes. */
export interface Change {
  readonly kind: "create" | "update" | "delete";
  /** Below the output folder, with forward slashes. */
  readonly path: string;
}

/** A change with what it takes to make it. */
export type PlannedChange =
  | (Change & { readonly kind: "create" | "update"; readonly content: string })
  | (Change & { readonly kind: "delete" });

/**
 * - `edited`: a file that we wrote was changed since, and we would write something else.
 * - `foreign`: what stands there was not written by us, and we would write something else.
 * - `in-the-way`: a folder with files that are not ours, or a name that the file system takes for
 *   ours. Force does not help: there is no telling what it would delete.
 * - `edited-stale`: we no longer make this file, but it was changed since we wrote it. It stays,
 *   and from then on it is not ours any more. Only a warning.
 */
export type ConflictReason = "edited" | "foreign" | "in-the-way" | "edited-stale";

export interface Conflict {
  readonly path: string;
  readonly reason: ConflictReason;
}

/** What apply is to do. */
export interface Plan {
  /** Sorted by path. Lists what force would do when the plan is blocked. */
  readonly changes: readonly PlannedChange[];
  /** Sorted by path. Also lists what force is going to overwrite. */
  readonly conflicts: readonly Conflict[];
  /** Whether a conflict forbids to apply any of it. */
  readonly blocked: boolean;
  /** How many files of the sets stand as they should. */
  readonly unchanged: number;
  /** The folders that are ours. The others in a scope, such as `node_modules`, stay where they are. */
  readonly folders: ReadonlySet<string>;
  /** Stamps of what stood at the paths that change, to notice who else writes there until we do. */
  readonly seen: ReadonlyMap<string, string | undefined>;
}

export function blocks({ reason }: Conflict, force: boolean): boolean {
  return reason === "in-the-way" || (!force && reason !== "edited-stale");
}

/** By code units of the path. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
