import { linkSync } from "node:fs";
import { empties } from "./change-tree.js";
import { FolderStage, writeFile } from "./folder-stage.js";
import type { Step } from "./journal.js";
import { Listing } from "./listing.js";
import { stampOf } from "./stamp.js";
import type { Unit } from "./unit.js";
import type { Workshop } from "./workshop.js";
import { changedSince, naming } from "./write-error.js";

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

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  prepare(unit: Unit, index: number): Step {
    const { path, make } = unit;
    const target = this.#workshop.target(path);
    return naming(target, () => {
      // The stamp comes before the look inside: what is put there later will show against it.
      const was = stampOf(target) ?? null;
      const isFolder = was?.startsWith("folder") ?? false;
      const isFile = was?.startsWith("file") ?? false;
      const staged = this.#workshop.staged(index);
      if (make === "folder") {
        new FolderStage(this.#workshop).build(staged, path, unit.tree);
      } else {
        if (isFolder) this.#confirmEmptied(unit);
        if (make === "nothing") return { kind: "remove", path, was };
        writeFile(staged, unit.tree.content ?? "", isFile ? target : undefined);
      }
      const over = was === null || (make === "file" && isFile && this.#backedUp(target, index));
      return { kind: over ? "put" : "swap", path, was };
    });
  }

  #confirmEmptied({ path, tree }: Unit): void {
    const listing = new Listing(this.#workshop.out);
    if (!empties(listing, path, tree)) throw changedSince(this.#workshop.target(path));
  }

  /** Gives the old file a second name, so that the new one may be renamed over it. */
  #backedUp(target: string, index: number): boolean {
    try {
      linkSync(target, this.#workshop.trashed(index));
      return true;
    } catch {
      return false; // A disk without links: the old file moves out of the way instead.
    }
  }
}
