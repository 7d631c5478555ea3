import { digest } from "./digest.js";
import type { Listing } from "./listing.js";
import { MANIFEST, parseManifest, renderManifest, type Hashes } from "./manifest.js";
import type { OutputSet } from "./output-set.js";
import { ScopePlan } from "./scope-plan.js";

export function planScope(listing: Listing, set: OutputSet): ScopePlan {
  return new ScopePlanner(listing, set.scope).plan(set);
}

class ScopePlanner {
  readonly #listing: Listing;
  readonly #manifest: string;
  /** What the manifest on disk says; without one, nothing here is known to be ours. */
  readonly #written: Hashes;
  /** What is no folder but stands where a folder of ours belongs. */
  readonly #obstacles = new Set<string>();
  readonly #found = new ScopePlan();

  constructor(listing: Listing, scope: string) {
    this.#listing = listing;
    this.#manifest = `${scope}/${MANIFEST}`;
    const there = listing.kindOf(this.#manifest) === "file";
    const text = there ? listing.read(this.#manifest).toString() : "";
    this.#written = parseManifest(text) ?? new Map();
  }

  plan({ scope, files, keeps = () => false }: OutputSet): ScopePlan {
    const hashes = new Map<string, string>();
    for (const { path, content } of files) {
      const name = path.slice(scope.length + 1);
      hashes.set(name, digest(content));
      this.#found.own(path);
      this.#planFile(path, content, this.#written.get(name));
    }
    for (const [name, hash] of this.#written) {
      this.#found.own(`${scope}/${name}`);
      if (hashes.has(name)) continue;
      if (!keeps(name)) this.#planStale(`${scope}/${name}`, hash);
      else {
        hashes.set(name, hash);
        this.#found.unchanged++;
      }
    }
    if (hashes.size > 0) this.#planManifest(renderManifest(hashes));
    else if (this.#written.size > 0) this.#delete(this.#manifest);
    for (const path of this.#obstacles) {
      this.#found.conflict(path, "foreign");
      this.#delete(path);
    }
    return this.#found;
  }

  #planFile(path: string, content: string, written: string | undefined): void {
    if (this.#listing.kindOf(path) !== "file") return this.#planAbsent(path, content);
    if (this.#listing.read(path).equals(Buffer.from(content))) {
      this.#found.unchanged++;
      return;
    }
    this.#found.change({ kind: "update", path, content }, this.#listing.stamp(path));
    if (digest(this.#listing.read(path)) === written) return;
    this.#found.conflict(path, written === undefined ? "foreign" : "edited");
  }

  /** The manifest is ours whatever it says: a merge may have garbled it. */
  #planManifest(content: string): void {
    const path = this.#manifest;
    if (this.#listing.kindOf(path) !== "file") return this.#planAbsent(path, content);
    const stamp = this.#listing.stamp(path);
    if (this.#listing.read(path).toString() === content) return;
    this.#found.change({ kind: "update", path, content }, stamp);
  }

  #planAbsent(path: string, content: string): void {
    const kind = this.#listing.kindOf(path);
    const obstacle = this.#listing.obstacle(path);
    if (kind !== "none" && kind !== "folder") {
      this.#found.conflict(path, "foreign");
      this.#found.change({ kind: "update", path, content }, this.#listing.stamp(path));
      return;
    }
    this.#found.changes.push({ kind: "create", path, content });
    if (kind === "folder") this.#found.occupied.push(path);
    else if (obstacle !== undefined) this.#obstacles.add(obstacle);
    else {
      // Not listed and yet there: the file system takes another spelling of the name for this one.
      if (this.#listing.stamp(path) !== undefined) this.#found.conflict(path, "in-the-way");
      this.#found.seen.set(path, undefined);
    }
  }

  #planStale(path: string, written: string): void {
    if (this.#listing.kindOf(path) !== "file") return;
    const stamp = this.#listing.stamp(path);
    const edited = digest(this.#listing.read(path)) !== written;
    const obstacle = this.#obstacles.delete(path);
    if (edited) this.#found.conflict(path, obstacle ? "edited" : "edited-stale");
    if (!edited || obstacle) this.#found.change({ kind: "delete", path }, stamp);
  }

  #delete(path: string): void {
    this.#found.change({ kind: "delete", path }, this.#listing.stamp(path));
  }
}
