import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { holderId, holderLives, holderText } from "./holder.js";
import type { Workshop } from "./workshop.js";
import { WriteError, errnoOf, naming } from "./write-error.js";

/** How often to look again, 2 ms apart, at a lock whose maker has not yet put its name in. */
const PATIENCE = 25;

/** The right to write in an output folder. One process has it at a time. */
export class Lock {
  readonly #workshop: Workshop;
  readonly #text = holderText();

  private constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** Takes the lock, also that of a process that died with it. Throws when a live one has it. */
  static take(workshop: Workshop): Lock {
    const lock = new Lock(workshop);
    naming(workshop.out, () => {
      for (let attempt = 0; !lock.#create(); attempt++) lock.#judge(attempt);
    });
    return lock;
  }

  /** Throws when the lock is not ours any more: somebody may have deleted the folder. */
  confirm(): void {
    const text = naming(this.#workshop.lock, () => this.#read());
    if (text !== this.#text) throw this.#busy(text ?? "");
  }

  /** Deletes what a run leaves, except when its journal stands, or another run works there. */
  clear(): void {
    try {
      this.confirm();
      if (!existsSync(this.#workshop.journal)) this.#workshop.clear();
    } catch {
      // It is in nobody's way, and the next run deletes it.
    }
  }

  release(): void {
    try {
      if (this.#read() === this.#text) rmSync(this.#workshop.lock);
    } catch {
      // It names a process that is about to end; the next run takes it over.
    }
    this.#workshop.leave();
  }

  #create(): boolean {
    let file: number | undefined;
    try {
      this.#workshop.enter();
      file = this.#open();
      if (file === undefined) return false;
      writeSync(file, this.#text);
      return true;
    } catch (error) {
      if (file !== undefined) rmSync(this.#workshop.lock, { force: true });
      this.#workshop.leave();
      throw error;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  #open(): number | undefined {
    try {
      return openSync(this.#workshop.lock, "wx");
    } catch (error) {
      // ENOENT: another run has just left and removed the folder.
      if (["EEXIST", "ENOENT"].includes(errnoOf(error) ?? "")) return undefined;
      throw error;
    }
  }

  /**
   * What to do about a lock that is there: throw, wait a moment, or take it from the dead. One of
   * our own is from a run that could not remove it: a process writes in one thread, and to its end.
   */
  #judge(attempt: number): void {
    const text = this.#read();
    if (text === undefined) {
      if (attempt > PATIENCE) throw this.#busy("");
    } else if (text !== this.#text && holderLives(text)) {
      throw this.#busy(text);
    } else if (text === "" && attempt < PATIENCE) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    } else {
      this.#evict(text);
    }
  }

  /**
   * Two runs may find the same dead lock. Each moves it aside before it looks again at what it
   * moved, so the slower one notices that it has the quicker one's new lock, and gives it back.
   */
  #evict(dead: string): void {
    const { lock } = this.#workshop;
    const aside = `${lock}.${process.pid}`;
    try {
      renameSync(lock, aside);
      if (readFileSync(aside, "utf8") === dead) rmSync(aside);
      else renameSync(aside, lock);
    } catch (error) {
      if (errnoOf(error) !== "ENOENT") throw error;
    }
  }

  #read(): string | undefined {
    try {
      return readFileSync(this.#workshop.lock, "utf8");
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  #busy(text: string): WriteError {
    const { out } = this.#workshop;
    const id = holderId(text);
    const who = id === undefined ? "another specpress" : `another specpress (process ${id})`;
    return new WriteError("busy", out, `${who} is writing to ${out}; wait for it to finish`);
  }
}
