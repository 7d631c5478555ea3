import { changeTree } from "./change-tree.js";
import { Listing } from "./listing.js";
import { Lock } from "./lock.js";
import type { Plan } from "./plan.js";
import { finishInterrupted } from "./recover.js";
import { replaceUnits } from "./replace-units.js";
import { selectUnits } from "./unit.js";
import { Workshop } from "./workshop.js";
import { WriteError, naming, type WriteErrorCode } from "./write-error.js";

/**
 * Makes the tree what the plan says, all of it or nothing: the new files are prepared next to it,
 * a journal says where they go, and a few renames put them there. Killed before the journal stands,
 * a run has changed nothing; killed after, the next run finishes the renames. Throws WriteError,
 * and then the tree is as it was.
 */
export function applyPlan(out: string, plan: Plan): void {
  if (plan.blocked) throw new Error("a plan with conflicts is not to be applied");
  if (plan.changes.length === 0) return;
  const workshop = new Workshop(out);
  naming(out, () => workshop.inUse());
  const lock = Lock.take(workshop);
  try {
    finishInterrupted(workshop);
    const context = { plan, workshop, lock, listing: new Listing(out) };
    const tree = changeTree(plan.changes);
    const [few, all] = [true, false].map((swap) => selectUnits(tree, { ...context, swap }));
    try {
      replaceUnits(few!, context);
    } catch (error) {
      if (!resistsSwap(error) || few!.length === all!.length) throw error;
      replaceUnits(all!, context);
    }
  } finally {
    lock.release();
  }
}

/**
 * Some folders can't be built anew or moved: on disks without links, with a disk mounted on them,
 * on Windows with a file in them open. Their files can still be replaced one by one.
 */
function resistsSwap(error: unknown): boolean {
  const codes: readonly WriteErrorCode[] = ["permission-denied", "in-use", "other-disk", "failed"];
  return error instanceof WriteError && codes.includes(error.code);
}
