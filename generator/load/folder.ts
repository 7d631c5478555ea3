import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../diagnostics/diagnostic.js";

export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** Where spec files are read from: a folder on disk, or one that is on no disk. */
export interface Folder {
  /** What lies in it, sorted by name; nothing, when there is no such folder. */
  readonly entries: (path: string) => readonly Entry[];
  /** The bytes of a file. Throws an error with a code, as node:fs does. */
  readonly read: (path: string) => Buffer;
}

export function folderOnDisk(root: string): Folder {
  return {
    entries(path) {
      try {
        return readdirSync(join(root, path), { withFileTypes: true })
          .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
          .sort((a, b) => compareText(a.name, b.name));
      } catch {
        return [];
      }
    },
    read: (path) => readFileSync(join(root, path)),
  };
}
