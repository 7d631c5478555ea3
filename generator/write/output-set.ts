import { MANIFEST } from "./manifest.js";
import { foldCase, foldersOf, isRelativePath } from "./relative-path.js";
import { WORKSHOP } from "./workshop.js";

/** One generated file. */
export interface OutputFile {
  /** Below the output folder, with forward slashes: `trtc/src/client.ts`. */
  readonly path: string;
  readonly content: string;
}

/** Everything that is made for one top folder, which the set owns: what it lacks is stale. */
export interface OutputSet {
  /** The folder's name: `trtc`. Every path of the set starts with it and a slash. */
  readonly scope: string;
  readonly files: readonly OutputFile[];
  /** Which files of earlier runs stay as they stand, by their path below the scope. None, if absent. */
  readonly keeps?: (name: string) => boolean;
}

/**
 * Throws when the sets cannot stand on a disk. The names were made by the generator, so this is a
 * bug of ours; it is caught here because past this point a bad path would cost somebody's files.
 */
export function checkOutput(sets: readonly OutputSet[]): void {
  const names = new Names();
  for (const { scope, files } of sets) {
    if (scope.includes("/") || !isRelativePath(scope) || foldCase(scope) === WORKSHOP) {
      throw new Error(`${JSON.stringify(scope)} cannot be an output folder`);
    }
    names.take(scope, "scope");
    for (const { path } of files) {
      if (!path.startsWith(`${scope}/`) || !isRelativePath(path)) {
        throw new Error(`${JSON.stringify(path)} does not stay in ${scope}/`);
      }
      for (const folder of foldersOf(path).slice(1)) names.take(folder, "folder");
      names.take(path, "file");
    }
    names.take(`${scope}/${MANIFEST}`, "file");
  }
}

/** The names in use, by what a file system that ignores case makes of them. */
class Names {
  readonly #taken = new Map<string, { readonly path: string; readonly as: string }>();

  take(path: string, as: "scope" | "folder" | "file"): void {
    const key = foldCase(path);
    const taken = this.#taken.get(key);
    if (!taken) {
      this.#taken.set(key, { path, as });
    } else if (taken.path !== path) {
      throw new Error(`${path} and ${taken.path} differ only in case`);
    } else if (as !== "folder" || taken.as !== "folder") {
      throw new Error(`${path} is made twice`);
    }
  }
}
