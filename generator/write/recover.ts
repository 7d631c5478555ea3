import { existsSync, readdirSync, rmSync } from "node:fs";
import { readJournal } from "./journal.js";
import { Lock } from "./lock.js";
import { finishStep } from "./step.js";
import { Workshop } from "./workshop.js";
import { WriteError, naming } from "./write-error.js";

/**
 * Puts right what an interrupted run left: finishes it when its journal stands, drops it when it
 * had only been preparing. Says whether there was anything to do; looking costs one system call.
 */
export function recover(out: string): boolean {
  const workshop = new Workshop(out);
  if (!naming(out, () => workshop.inUse())) return false;
  const lock = Lock.take(workshop);
  try {
    finishInterrupted(workshop);
  } finally {
    lock.release();
  }
  return true;
}

/** For the holder of the lock. */
export function finishInterrupted(workshop: Workshop): void {
  naming(workshop.folder, () => {
    const steps = readJournal(workshop);
    if (steps === "garbled") refuseLoss(workshop);
    else steps?.forEach((step, index) => finishStep(step, index, workshop));
    rmSync(workshop.journal, { force: true });
    workshop.clear();
  });
}

/** A kill cannot garble a journal; something else did, and what it moved may be in the trash. */
function refuseLoss({ folder, journal, trash }: Workshop): void {
  if (!existsSync(trash) || readdirSync(trash).length === 0) return;
  throw new WriteError(
    "interrupted",
    journal,
    `${journal} cannot be read, so an interrupted run cannot be finished; ` +
      `take what you need from ${trash}, delete ${folder} and run again`,
  );
}
