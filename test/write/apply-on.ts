import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { WriteError } from "../../generator/write/write-error.js";
import { disk } from "./faulty-disk.js";
import { NEW, plantOld } from "./scene.js";
import { memoryFolder, snapshot, type Tree } from "./tree.js";

/** Applies the new version on a disk with faults, and says what came of it. */
export function applyOn(choose: Parameters<typeof disk.failWhen>[0]): {
  readonly error: WriteError | undefined;
  readonly tree: Tree;
  readonly out: string;
} {
  const out = memoryFolder();
  plantOld(out);
  const plan = planWrites(out, NEW, { force: false });
  disk.failWhen(choose);
  let error: unknown;
  try {
    applyPlan(out, plan);
  } catch (thrown) {
    error = thrown;
  }
  disk.mend();
  if (error !== undefined && !(error instanceof WriteError)) throw error;
  return { error, tree: snapshot(out), out };
}
