import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { UNTOUCHED, empties, type ChangeTree } from "./change-tree.js";
import type { Step } from "./journal.js";
import type { Listing } from "./listing.js";
import { stampOf } from "./stamp.js";
import type { Unit } from "./unit.js";
import type { Workshop } from "./workshop.js";
import { naming } from "./write-error.js";

/**
 * Prepares new files and folders next to the tree, which stays as it is, so that one rename puts
 * each in its place and one brings back what stood there.
 *
 * Nothing is flushed to the disk. A killed process loses nothing by that. After a power cut it
 * would help, but it costs 0.3 ms a file on a quick disk, 100 ms for a service, where all of
 * `generate` may take 500; and what a power cut garbles shows as edited in the next run.
 */
export class Stage {
  readonly #workshop: Workshop;
  readonly #listing: Listing;

  constructor(workshop: Workshop, listing: Listing) {
    this.#workshop = workshop;
    this.#listing = listing;
  }

  prepare({ path, make, tree }: Unit, index: number): Step {
    const target = this.#workshop.target(path);
    return naming(target, () => {
      const was = stampOf(target) ?? null;
      if (make === "nothing") return { kind: "remove", path, was };
      const staged = this.#workshop.staged(index);
      if (make === "folder") this.#folder(staged, path, tree);
      else this.#file(staged, path, tree.content ?? "");
      const over = was === null || (make === "file" && this.#backedUp(path, index));
      return { kind: over ? "put" : "swap", path, was };
    });
  }

  /** Gives the old file a second name, so that the new one may be renamed over it. */
  #backedUp(path: string, index: number): boolean {
    if (this.#listing.kindOf(path) !== "file") return false;
    try {
      linkSync(this.#workshop.target(path), this.#workshop.trashed(index));
      return true;
    } catch {
      return false; // A disk without links: the old file moves out of the way instead.
    }
  }

  #file(staged: string, path: string, content: string): void {
    writeFileSync(staged, content, { flag: "wx" });
    if (this.#listing.kindOf(path) === "file") keepMode(this.#workshop.target(path), staged);
  }

  #folder(staged: string, path: string, tree: ChangeTree): void {
    mkdirSync(staged);
    for (const [name, kind] of this.#listing.entriesOf(path)) {
      const [child, to, below] = [tree.children.get(name), join(staged, name), `${path}/${name}`];
      if (kind === "folder" && child?.content === undefined) {
        const gone = child && !child.makes && empties(this.#listing, below, child);
        if (!gone) this.#folder(to, below, child ?? UNTOUCHED);
      } else if (!child) {
        keep(this.#workshop.target(below), to, kind === "link");
      }
    }
    for (const [name, child] of tree.children) {
      const [to, below] = [join(staged, name), `${path}/${name}`];
      if (child.content !== undefined) this.#file(to, below, child.content);
      else if (child.makes && this.#listing.kindOf(below) !== "folder")
        this.#folder(to, below, child);
    }
    if (this.#listing.kindOf(path) === "folder") keepMode(this.#workshop.target(path), staged);
  }
}

/** A second name, not a copy: an edit in place, in these milliseconds, is seen under both. */
function keep(from: string, to: string, isLink: boolean): void {
  if (isLink) symlinkSync(readlinkSync(from), to);
  else linkSync(from, to);
}

function keepMode(from: string, to: string): void {
  const { mode } = lstatSync(from);
  if (mode !== lstatSync(to).mode) chmodSync(to, mode & 0o7777);
}
