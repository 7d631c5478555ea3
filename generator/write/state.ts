import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Workshop } from "./workshop.js";

/** What `writeState` last kept in `out` under a name. Anybody may have written there since. */
export function readState(out: string, name?: string): string | undefined {
  try {
    return readFileSync(new Workshop(out).state(name), "utf8");
  } catch {
    return undefined;
  }
}

/** Keeps a text between runs. It saves time only, so nobody is told when it can't be kept. */
export function writeState(out: string, text: string, name?: string): void {
  const workshop = new Workshop(out);
  const file = workshop.state(name);
  const draft = `${file}.${process.pid}`;
  try {
    workshop.inUse(); // Throws when a link stands there: what it leads to is none of our business.
    workshop.enter();
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, file);
  } catch {
    forget(draft, workshop);
  }
}

function forget(draft: string, workshop: Workshop): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Nor could it be begun.
  }
  workshop.leave();
}
