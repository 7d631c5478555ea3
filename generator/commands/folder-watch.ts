import { lstatSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join, sep } from "node:path";

export interface FolderEvents {
  readonly changed: () => void;
  /** Watching is not possible any more. */
  readonly failed: (reason: unknown) => void;
}

/** Watches a folder and all below it, until it is closed. */
export function watchFolder(folder: string, events: FolderEvents): { close: () => void } {
  if (process.platform === "linux") return new FolderWatch(folder, events);
  return watch(folder, { recursive: true }, events.changed).on("error", events.failed);
}

/**
 * Where the system watches single folders only, Node would watch every single file as well: tens of
 * thousands, for the specs of hundreds of services, and more than some systems allow.
 */
class FolderWatch {
  readonly #events: FolderEvents;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(folder: string, events: FolderEvents) {
    this.#events = events;
    this.#enter(folder);
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** What is made in a folder before it is watched is found by looking into it afterwards. */
  #enter(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (kind, name) => this.#notice(folder, kind, name));
      this.#watchers.set(folder, watcher.on("error", this.#events.failed));
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory()) this.#enter(join(folder, entry.name));
    } catch (error) {
      // It has just gone, and its parent is about to hear of it.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") this.#events.failed(error);
    }
  }

  #leave(folder: string): void {
    for (const [path, watcher] of this.#watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
  }

  /** A name that comes, goes or is replaced: a folder of the same name is another one. */
  #notice(folder: string, kind: string, name: string | null): void {
    if (kind === "rename" && name !== null) {
      const path = join(folder, name);
      this.#leave(path);
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) this.#enter(path);
    }
    this.#events.changed();
  }
}
