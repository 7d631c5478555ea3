import { lstatSync, renameSync } from "node:fs";
import type { Step } from "./journal.js";
import { foldersOf } from "./relative-path.js";
import { stampOf } from "./stamp.js";
import type { Workshop } from "./workshop.js";
import { WriteError, naming } from "./write-error.js";

/** Takes a step that has not begun. */
export function takeStep(step: Step, index: number, workshop: Workshop): void {
  const target = workshop.target(step.path);
  naming(target, () => {
    if (step.kind !== "put") renameSync(target, workshop.trashed(index));
    if (step.kind !== "remove") renameSync(workshop.staged(index), target);
  });
}

/** Takes what is left of a step, however far an interrupted run got with it or with undoing it. */
export function finishStep(step: Step, index: number, workshop: Workshop): void {
  const target = workshop.target(step.path);
  naming(target, () => {
    const trashed = exists(workshop.trashed(index));
    const done = step.kind === "remove" ? trashed : !exists(workshop.staged(index));
    if (done) return;
    const now = reachable(step, workshop) ? (stampOf(target) ?? null) : undefined;
    if (step.kind === "remove" && now === null) return;
    const moved = trashed && (step.kind === "swap" || now !== step.was);
    if (now !== (moved ? null : step.was)) throw surprise(step, index, workshop);
    if (step.kind !== "put" && !moved) renameSync(target, workshop.trashed(index));
    if (step.kind !== "remove") renameSync(workshop.staged(index), target);
  });
}

/** Undoes as much of a step as was taken; after it, the step can be taken anew. */
export function undoStep(step: Step, index: number, workshop: Workshop): void {
  const target = workshop.target(step.path);
  naming(target, () => {
    const [staged, trashed] = [workshop.staged(index), workshop.trashed(index)];
    if (step.kind !== "remove" && !exists(staged)) renameSync(target, staged);
    if (exists(trashed)) renameSync(trashed, target);
  });
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether only folders lead to the step's path: a link might lead anywhere. */
function reachable({ path }: Step, workshop: Workshop): boolean {
  return foldersOf(path).every((folder) =>
    lstatSync(workshop.target(folder), { throwIfNoEntry: false })?.isDirectory(),
  );
}

/** Somebody wrote there after the crash. To go on would lose that, so they have to decide. */
function surprise({ path }: Step, index: number, workshop: Workshop): WriteError {
  const target = workshop.target(path);
  return new WriteError(
    "interrupted",
    target,
    `an earlier run was interrupted while it replaced ${target}, which has changed since; ` +
      `take what you need from ${workshop.trashed(index)}, delete ${workshop.folder} and run again`,
  );
}
