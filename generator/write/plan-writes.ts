import { join } from "node:path";
import { changeTree, empties, type ChangeTree } from "./change-tree.js";
import { Listing } from "./listing.js";
import { checkOutput, type OutputSet } from "./output-set.js";
import { blocks, byPath, type Conflict, type Plan } from "./plan.js";
import { planScope } from "./plan-scope.js";
import { recover } from "./recover.js";
import type { ScopePlan } from "./scope-plan.js";
import { WriteError } from "./write-error.js";

/**
 * Holds the sets against what stands in `out`. Writes nothing (but finishes what an interrupted run
 * had begun). Throws WriteError when it cannot look.
 *
 * No lock is taken to look, so what seems edited may be another run's work, seen half done. Trouble
 * is therefore believed only when a second look finds the same.
 */
export function planWrites(
  out: string,
  sets: readonly OutputSet[],
  { force }: { readonly force: boolean },
): Plan {
  checkOutput(sets);
  let last = "";
  for (;;) {
    recover(out);
    const found = look(out, sets, force);
    const trouble = found instanceof WriteError ? found.message : JSON.stringify(found.conflicts);
    if (trouble === last || trouble === "[]") {
      if (found instanceof WriteError) throw found;
      return found;
    }
    last = trouble;
  }
}

function look(out: string, sets: readonly OutputSet[], force: boolean): Plan | WriteError {
  try {
    const listing = new Listing(out);
    const parts = sets.map((set) => {
      refuseLink(out, set.scope, listing);
      return planScope(listing, set);
    });
    return joinParts(listing, parts, force);
  } catch (error) {
    if (error instanceof WriteError) return error;
    throw error;
  }
}

function joinParts(listing: Listing, parts: readonly ScopePlan[], force: boolean): Plan {
  const changes = parts.flatMap((part) => part.changes).sort(byPath);
  const seen = new Map(parts.flatMap((part) => [...part.seen]));
  const conflicts = [
    ...parts.flatMap((part) => part.conflicts),
    ...judgeFolders(listing, parts, changeTree(changes), seen),
  ].sort(byPath);
  return {
    changes,
    conflicts,
    blocked: conflicts.some((conflict) => blocks(conflict, force)),
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
    folders: new Set(parts.flatMap((part) => [...part.folders])),
    seen,
  };
}

/** A folder where a file of ours belongs gives way when it holds nothing but our own stale files. */
function judgeFolders(
  listing: Listing,
  parts: readonly ScopePlan[],
  tree: ChangeTree,
  seen: Map<string, string | undefined>,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const path of parts.flatMap((part) => part.occupied)) {
    const node = path.split("/").reduce((at, step) => at.children.get(step)!, tree);
    if (!empties(listing, path, node)) conflicts.push({ path, reason: "in-the-way" });
    else seen.set(path, listing.stamp(path));
  }
  return conflicts;
}

/** A scope that is a link would have us write where it leads, and that need not be below `out`. */
function refuseLink(out: string, scope: string, listing: Listing): void {
  if (listing.kindOf(scope) !== "link") return;
  const path = join(out, scope);
  throw new WriteError(
    "symbolic-link",
    path,
    `cannot write ${path}: it is a symbolic link, and specpress writes only inside ${out}`,
  );
}
