import { readdirSync, readFileSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { foldersOf } from "./relative-path.js";
import { stampOf } from "./stamp.js";
import { errnoOf, naming } from "./write-error.js";

export type Kind = "file" | "folder" | "link" | "other" | "none";

const EMPTY: ReadonlyMap<string, Kind> = new Map();

/**
 * What stands in the output folder, each folder listed once and links never followed. Names come
 * from lists, not from asking for a path: where case is ignored, asking for `a.ts` finds `A.ts`.
 */
export class Listing {
  readonly #out: string;
  readonly #folders = new Map<string, ReadonlyMap<string, Kind>>();

  constructor(out: string) {
    this.#out = out;
  }

  kindOf(path: string): Kind {
    const slash = path.lastIndexOf("/");
    return this.entriesOf(path.slice(0, Math.max(slash, 0))).get(path.slice(slash + 1)) ?? "none";
  }

  /** Empty for what is not a folder. `""` is the output folder itself. */
  entriesOf(folder: string): ReadonlyMap<string, Kind> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const entries = folder === "" || this.kindOf(folder) === "folder" ? this.#list(folder) : EMPTY;
    this.#folders.set(folder, entries);
    return entries;
  }

  /** The first thing on the way to `path` that is there and is no folder. */
  obstacle(path: string): string | undefined {
    return foldersOf(path).find((folder) => !["folder", "none"].includes(this.kindOf(folder)));
  }

  read(path: string): Buffer {
    const at = join(this.#out, path);
    return naming(at, () => readFileSync(at));
  }

  stamp(path: string): string | undefined {
    const at = join(this.#out, path);
    return naming(at, () => stampOf(at));
  }

  #list(folder: string): ReadonlyMap<string, Kind> {
    const path = join(this.#out, folder);
    return naming(path, () => {
      try {
        const entries = readdirSync(path, { withFileTypes: true });
        return new Map(entries.map((entry) => [entry.name, kindOf(entry)]));
      } catch (error) {
        if (errnoOf(error) === "ENOENT") return EMPTY;
        throw error;
      }
    });
  }
}

function kindOf(entry: Dirent): Kind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
