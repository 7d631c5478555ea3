import { rmSync } from "node:fs";
import { writeJournal, type Step } from "./journal.js";
import type { Lock } from "./lock.js";
import type { Plan } from "./plan.js";
import { Stage } from "./stage.js";
import { stampOf } from "./stamp.js";
import { takeStep, undoStep } from "./step.js";
import type { Unit } from "./unit.js";
import type { Workshop } from "./workshop.js";
import { WriteError, changedSince, naming } from "./write-error.js";

export interface ReplaceContext {
  readonly plan: Plan;
  readonly workshop: Workshop;
  readonly lock: Lock;
}

/** Replaces all units or, when it throws, none. */
export function replaceUnits(units: readonly Unit[], context: ReplaceContext): void {
  const { workshop, lock } = context;
  let steps: readonly Step[];
  try {
    steps = prepare(units, context);
  } catch (error) {
    lock.clear();
    throw error;
  }
  let taken = 0;
  try {
    for (; taken < steps.length; taken++) takeStep(steps[taken]!, taken, workshop);
  } catch (error) {
    undo(steps.slice(0, taken + 1), workshop, error);
    lock.clear();
    throw error;
  }
  try {
    rmSync(workshop.journal);
  } catch {
    return; // The next run finds that all of it is done.
  }
  lock.clear();
}

/** All that takes time. The tree changes only after the journal, and then within a millisecond. */
function prepare(units: readonly Unit[], context: ReplaceContext): readonly Step[] {
  const { plan, workshop, lock } = context;
  naming(workshop.out, () => workshop.open());
  const stage = new Stage(workshop);
  const steps = units.map((unit, index) => stage.prepare(unit, index));
  for (const [path, stamp] of plan.seen) confirm(path, stamp, workshop);
  for (const { path, was } of steps) confirm(path, was ?? undefined, workshop);
  lock.confirm();
  naming(workshop.out, () => writeJournal(workshop, steps));
  return steps;
}

function confirm(path: string, stamp: string | undefined, workshop: Workshop): void {
  const target = workshop.target(path);
  if (naming(target, () => stampOf(target)) !== stamp) throw changedSince(target);
}

function undo(steps: readonly Step[], workshop: Workshop, reason: unknown): void {
  try {
    for (let index = steps.length - 1; index >= 0; index--) {
      undoStep(steps[index]!, index, workshop);
    }
    rmSync(workshop.journal);
  } catch {
    if (!(reason instanceof WriteError)) throw reason;
    throw new WriteError(
      "interrupted",
      reason.path,
      `${reason.message}; run specpress again once that is mended, to finish what it has begun`,
      { cause: reason },
    );
  }
}
