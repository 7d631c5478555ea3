import type { Conflict, ConflictReason, PlannedChange } from "./plan.js";
import { foldersOf } from "./relative-path.js";

/** What planning finds in one scope. */
export class ScopePlan {
  readonly changes: PlannedChange[] = [];
  readonly conflicts: Conflict[] = [];
  /** Stamps of what stands where something changes; nothing where nothing may stand. */
  readonly seen = new Map<string, string | undefined>();
  /** The folders that hold files of ours, old or new. */
  readonly folders = new Set<string>();
  /** Where a file of ours belongs and a folder stands. */
  readonly occupied: string[] = [];
  unchanged = 0;

  /** The stamp is to be older than the look at the content that led to the change. */
  change(change: PlannedChange, stamp: string | undefined): void {
    this.changes.push(change);
    this.seen.set(change.path, stamp);
  }

  conflict(path: string, reason: ConflictReason): void {
    this.conflicts.push({ path, reason });
  }

  own(path: string): void {
    for (const folder of foldersOf(path)) this.folders.add(folder);
  }
}
