import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { WriteError, errnoOf } from "./write-error.js";

/** Stands in the output folder while we write, so that every rename stays on one file system. */
export const WORKSHOP = ".specpress";

/** The places in `<out>/.specpress/`. Names below it are ours; nobody commits them. */
export class Workshop {
  readonly out: string;
  readonly folder: string;
  readonly lock: string;
  readonly journal: string;
  readonly draft: string;
  readonly staging: string;
  readonly trash: string;
  /** The topmost folder that `enter` makes. */
  #made: string | undefined;

  constructor(out: string) {
    this.out = out;
    this.folder = join(out, WORKSHOP);
    this.lock = join(this.folder, "lock");
    this.journal = join(this.folder, "journal.json");
    this.draft = join(this.folder, "journal.draft");
    this.staging = join(this.folder, "staging");
    this.trash = join(this.folder, "trash");
  }

  /** What runs tell later ones; a name sets a part of it apart. */
  state(name?: string): string {
    return join(this.folder, name === undefined ? "state.json" : `state-${name}.json`);
  }

  /** Where the `index`-th new file or folder waits for its place. */
  staged(index: number): string {
    return join(this.staging, String(index));
  }

  /** Where the `index`-th old one goes. */
  trashed(index: number): string {
    return join(this.trash, String(index));
  }

  target(path: string): string {
    return join(this.out, path);
  }

  /** Whether a run is at work here or left something. Throws when the folder is not one of ours. */
  inUse(): boolean {
    const stat = lstatSync(this.folder, { throwIfNoEntry: false });
    if (!stat) return false;
    if (!stat.isDirectory()) {
      // Through a link that came with a checkout we would empty a folder elsewhere.
      const code = stat.isSymbolicLink() ? "symbolic-link" : "not-a-folder";
      throw new WriteError(code, this.folder, `${this.folder} is not a folder; delete it`);
    }
    const names = readdirSync(this.folder);
    return names.length === 0 || names.some((name) => /^(lock|journal|staging|trash)/.test(name));
  }

  /** Room for a new run's work. */
  open(): void {
    this.clear();
    mkdirSync(this.staging);
    mkdirSync(this.trash);
  }

  /** Deletes what a run leaves; not to be called while there is a journal. */
  clear(): void {
    for (const name of readdirSync(this.folder)) {
      if (!/^(journal\.draft|staging|trash|lock\..*)$/.test(name)) continue;
      rmSync(join(this.folder, name), { recursive: true, force: true });
    }
  }

  /** Makes the folder, and the output folder where there is none. */
  enter(): void {
    if (existsSync(this.folder)) return;
    this.#made ??= this.#missing();
    mkdirSync(this.folder, { recursive: true });
  }

  /** Removes what `enter` made, as far as nothing lives in it. */
  leave(): void {
    const last = this.#made ?? this.folder;
    for (let path = this.folder; ; path = dirname(path)) {
      try {
        rmdirSync(path);
      } catch (error) {
        // The state file lives there, or the output, or another run that has just come in.
        if (errnoOf(error) !== "ENOENT") return;
      }
      if (path === last) return;
    }
  }

  /** The topmost folder that is not there yet. */
  #missing(): string {
    let path = this.folder;
    while (!existsSync(dirname(path))) path = dirname(path);
    return path;
  }
}
