import { accessSync, constants } from "node:fs";
import { empties, type ChangeTree } from "./change-tree.js";
import type { Listing } from "./listing.js";
import type { Plan } from "./plan.js";
import type { Workshop } from "./workshop.js";
import { changedSince } from "./write-error.js";

/** One path that is replaced as a whole: a file, or a folder with all that belongs in it. */
export interface Unit {
  readonly path: string;
  readonly make: "file" | "folder" | "nothing";
  readonly tree: ChangeTree;
}

export interface UnitOptions {
  readonly plan: Plan;
  readonly workshop: Workshop;
  readonly listing: Listing;
  /** Whether to replace folders whose files could be replaced one by one. */
  readonly swap: boolean;
}

/**
 * Above this number of renames in a folder the whole folder is built anew and swapped, which takes
 * two. Fewer are as quick one by one: nothing is linked, the folder never disappears for an
 * instant, and whoever watches it or stands in it notices no more than the changed files.
 */
const SWAP_ABOVE = 8;

/** The fewest paths that, replaced, make the tree what it shall be. */
export function selectUnits(tree: ChangeTree, options: UnitOptions): readonly Unit[] {
  return [...tree.children].flatMap(([scope, child]) => select(scope, child, options));
}

function select(path: string, tree: ChangeTree, options: UnitOptions): readonly Unit[] {
  const { listing, swap, workshop } = options;
  const kind = listing.kindOf(path);
  if (tree.content !== undefined) return [{ path, make: "file", tree }];
  if (tree.children.size === 0) return [{ path, make: "nothing", tree }];
  if (kind !== "folder") {
    if (kind !== "none" && !tree.deletes) throw changedSince(workshop.target(path));
    return [{ path, make: "folder", tree }];
  }
  if (!tree.makes && empties(listing, path, tree)) return [{ path, make: "nothing", tree }];
  const parts = [...tree.children].flatMap(([name, child]) =>
    select(`${path}/${name}`, child, options),
  );
  return swap && parts.length > SWAP_ABOVE && path.includes("/") && canSwap(path, options)
    ? [{ path, make: "folder", tree }]
    : parts;
}

/**
 * A folder can be built anew when all that is in it can be linked. A folder of somebody else's in
 * it may hold anything (a disk mounted there, a million files), and one that we may not write in
 * must not be got round. The scope folder itself is never swapped: shells and servers stand in it.
 */
function canSwap(path: string, options: UnitOptions): boolean {
  const { plan, listing, workshop } = options;
  try {
    accessSync(workshop.target(path), constants.W_OK);
  } catch {
    return false;
  }
  for (const [name, kind] of listing.entriesOf(path)) {
    if (kind === "other") return false;
    const below = `${path}/${name}`;
    if (kind === "folder" && !(plan.folders.has(below) && canSwap(below, options))) return false;
  }
  return true;
}
