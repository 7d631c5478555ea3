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
import { Listing } from "./listing.js";
import type { Workshop } from "./workshop.js";

/** Builds a folder anew, out of what stays in it and what changes. */
export class FolderStage {
  readonly #workshop: Workshop;
  readonly #listing: Listing;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
    this.#listing = new Listing(workshop.out);
  }

  build(staged: string, path: string, tree: ChangeTree): void {
    mkdirSync(staged);
    this.#keepEntries(staged, path, tree);
    for (const [name, child] of tree.children) {
      const [to, below] = [join(staged, name), `${path}/${name}`];
      const kind = this.#listing.kindOf(below);
      const target = this.#workshop.target(below);
      if (child.content !== undefined) {
        writeFile(to, child.content, kind === "file" ? target : undefined);
      } else if (child.makes && kind !== "folder") {
        this.build(to, below, child);
      }
    }
    if (this.#listing.kindOf(path) === "folder") keepMode(this.#workshop.target(path), staged);
  }

  /** What the changes leave alone, and the folders in which they leave or make anything. */
  #keepEntries(staged: string, path: string, tree: ChangeTree): void {
    for (const [name, kind] of this.#listing.entriesOf(path)) {
      const [to, below] = [join(staged, name), `${path}/${name}`];
      const child = tree.children.get(name);
      if (kind === "folder" && child?.content === undefined) {
        const gone = child && !child.makes && empties(this.#listing, below, child);
        if (!gone) this.build(to, below, child ?? UNTOUCHED);
      } else if (!child) {
        keep(this.#workshop.target(below), to, kind === "link");
      }
    }
  }
}

/** Writes a new file, with the mode of the one it replaces. */
export function writeFile(path: string, content: string, like: string | undefined): void {
  writeFileSync(path, content, { flag: "wx" });
  if (like !== undefined) keepMode(like, path);
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
