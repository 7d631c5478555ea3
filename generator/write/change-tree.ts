import type { Listing } from "./listing.js";
import type { PlannedChange } from "./plan.js";

/** What changes at a path and below it. */
export interface ChangeTree {
  /** Of the file that is made at this very path. */
  readonly content: string | undefined;
  /** Whether what stands at this very path is deleted. */
  readonly deletes: boolean;
  /** Whether a file is made here or below. */
  readonly makes: boolean;
  readonly children: ReadonlyMap<string, ChangeTree>;
}

interface Growing extends ChangeTree {
  content: string | undefined;
  deletes: boolean;
  makes: boolean;
  readonly children: Map<string, Growing>;
}

export const UNTOUCHED: ChangeTree = untouched();

function untouched(): Growing {
  return { content: undefined, deletes: false, makes: false, children: new Map() };
}

export function changeTree(changes: readonly PlannedChange[]): ChangeTree {
  const root = untouched();
  for (const change of changes) {
    const makes = change.kind !== "delete";
    let node = root;
    for (const step of change.path.split("/")) {
      const child = node.children.get(step) ?? untouched();
      node.children.set(step, child);
      child.makes ||= makes;
      node = child;
    }
    if (change.kind === "delete") node.deletes = true;
    else node.content = change.content;
  }
  return root;
}

/** Whether the changes delete all that a folder holds; what they make in it does not count. */
export function empties(listing: Listing, folder: string, tree: ChangeTree): boolean {
  for (const [name, kind] of listing.entriesOf(folder)) {
    const child = tree.children.get(name);
    if (!child || child.makes) return false;
    if (kind === "folder" && !empties(listing, `${folder}/${name}`, child)) return false;
  }
  return true;
}
