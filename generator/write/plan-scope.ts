import { digest } from "./digest.js";
import type { Listing } from "./listing.js";
import { MANIFEST, parseManifest, renderManifest, type Hashes } from "./manifest.js";
import type { OutputSet } from "./output-set.js";
import type { Conflict, PlannedChange } from "./plan.js";
import { foldersOf } from "./relative-path.js";

/** What planning finds in one scope. */
export interface ScopePlan {
  readonly changes: PlannedChange[];
  readonly conflicts: Conflict[];
  readonly seen: Map<string, string | undefined>;
  /** The folders that hold files of ours, old or new. */
  readonly folders: Set<string>;
  /** Where a file of ours belongs and a folder stands. */
  readonly occupied: string[];
  unchanged: number;
}

export function planScope(listing: Listing, set: OutputSet): ScopePlan {
  return new ScopePlanner(listing, set.scope).plan(set);
}

class ScopePlanner {
  readonly #listing: Listing;
  readonly #scope: string;
  readonly #written: Hashes;
  /** What is no folder but stands where a folder of ours belongs. */
  readonly #obstacles = new Set<string>();
  readonly #found: ScopePlan = {
    changes: [],
    conflicts: [],
    seen: new Map(),
    folders: new Set(),
    occupied: [],
    unchanged: 0,
  };

  constructor(listing: Listing, scope: string) {
    this.#listing = listing;
    this.#scope = scope;
    const path = `${scope}/${MANIFEST}`;
    const text = listing.kindOf(path) === "file" ? this.#listing.read(path).toString() : "";
    this.#written = parseManifest(text) ?? new Map();
  }

  plan({ scope, files }: OutputSet): ScopePlan {
    const hashes = new Map<string, string>();
    for (const { path, content } of files) {
      hashes.set(path.slice(scope.length + 1), digest(content));
      this.#planFile(path, content);
    }
    const manifest = `${scope}/${MANIFEST}`;
    if (files.length > 0) this.#planManifest(manifest, renderManifest(hashes));
    else if (this.#written.size > 0) this.#change({ kind: "delete", path: manifest });
    for (const [path, hash] of this.#written) {
      this.#own(`${scope}/${path}`);
      if (!hashes.has(path)) this.#planStale(`${scope}/${path}`, hash);
    }
    for (const path of this.#obstacles) this.#overrule(path, "foreign");
    return this.#found;
  }

  #planFile(path: string, content: string): void {
    this.#own(path);
    if (this.#listing.kindOf(path) !== "file") return this.#planAbsent(path, content);
    const disk = this.#listing.read(path);
    if (disk.equals(Buffer.from(content))) {
      this.#found.unchanged++;
      return;
    }
    const written = this.#written.get(path.slice(this.#scope.length + 1));
    if (written !== digest(disk)) {
      this.#found.conflicts.push({ path, reason: written === undefined ? "foreign" : "edited" });
    }
    this.#change({ kind: "update", path, content });
  }

  /** The manifest is ours whatever it says: a merge may have garbled it. */
  #planManifest(path: string, content: string): void {
    if (this.#listing.kindOf(path) !== "file") this.#planAbsent(path, content);
    else if (this.#listing.read(path).toString() !== content)
      this.#change({ kind: "update", path, content });
  }

  #planAbsent(path: string, content: string): void {
    const kind = this.#listing.kindOf(path);
    const obstacle = this.#listing.obstacle(path);
    if (kind === "folder") {
      this.#found.occupied.push(path);
    } else if (kind !== "none") {
      this.#found.conflicts.push({ path, reason: "foreign" });
      return this.#change({ kind: "update", path, content });
    } else if (obstacle !== undefined) {
      this.#obstacles.add(obstacle);
    } else {
      // Not listed and yet there: the file system takes another spelling of the name for this one.
      if (this.#look(path) !== undefined)
        this.#found.conflicts.push({ path, reason: "in-the-way" });
    }
    this.#found.changes.push({ kind: "create", path, content });
  }

  #planStale(path: string, written: string): void {
    if (this.#listing.kindOf(path) !== "file") return;
    if (digest(this.#listing.read(path)) === written) this.#obstacles.delete(path);
    else if (this.#obstacles.has(path)) return this.#overrule(path, "edited");
    else return void this.#found.conflicts.push({ path, reason: "edited-stale" });
    this.#change({ kind: "delete", path });
  }

  /** What has to go although it is not ours to delete. */
  #overrule(path: string, reason: "edited" | "foreign"): void {
    this.#obstacles.delete(path);
    this.#found.conflicts.push({ path, reason });
    this.#change({ kind: "delete", path });
  }

  #change(change: PlannedChange): void {
    this.#found.changes.push(change);
    this.#look(change.path);
  }

  #own(path: string): void {
    for (const folder of foldersOf(path)) this.#found.folders.add(folder);
  }

  #look(path: string): string | undefined {
    const stamp = this.#listing.stamp(path);
    this.#found.seen.set(path, stamp);
    return stamp;
  }
}
