import { join } from "node:path";
import { Listing } from "./listing.js";
import { byPath, type Plan, type PlannedChange } from "./plan.js";
import { recover } from "./recover.js";
import { foldCase, foldersOf, isRelativePath } from "./relative-path.js";
import { WriteError, changedSince } from "./write-error.js";

/** One file of a person's, as it was read and as it shall be. Undefined stands for no file. */
export interface Edit {
  /** Below the folder, with forward slashes: `trtc/actions/DismissRoom.yaml`. */
  readonly path: string;
  readonly was: string | undefined;
  readonly content: string | undefined;
}

/**
 * A plan for files that are not ours alone: nothing says that we wrote them, so each is held against
 * the text that we read. Throws WriteError where something else stands by now.
 */
export function planEdits(out: string, edits: readonly Edit[]): Plan {
  checkPaths(edits);
  recover(out);
  const listing = new Listing(out);
  const changes: PlannedChange[] = [];
  const seen = new Map<string, string | undefined>();
  for (const edit of edits) {
    const { path, was, content } = edit;
    // The stamp is older than the look at the text: what is written in between is noticed.
    const stamp = listing.stamp(path);
    confirm(out, edit, stamp, listing);
    if (content === was) continue;
    seen.set(path, stamp);
    if (content === undefined) changes.push({ kind: "delete", path });
    else changes.push({ kind: was === undefined ? "create" : "update", path, content });
  }
  return {
    changes: changes.sort(byPath),
    conflicts: [],
    blocked: false,
    unchanged: edits.length - changes.length,
    folders: new Set(),
    seen,
  };
}

function confirm(
  out: string,
  { path, was }: Edit,
  stamp: string | undefined,
  listing: Listing,
): void {
  const link = [...foldersOf(path), path].find((step) => listing.kindOf(step) === "link");
  if (link !== undefined) {
    const at = join(out, link);
    throw new WriteError(
      "symbolic-link",
      at,
      `cannot write ${at}: it is a symbolic link, and specpress writes only inside ${out}`,
    );
  }
  const kept =
    was === undefined
      ? stamp === undefined
      : listing.kindOf(path) === "file" && listing.read(path).toString() === was;
  if (!kept) throw changedSince(join(out, path));
}

/** Paths are made of names that were checked, so a bad one is a bug of ours. */
function checkPaths(edits: readonly Edit[]): void {
  const names = new Set<string>();
  for (const { path } of edits) {
    if (!isRelativePath(path)) throw new Error(`${JSON.stringify(path)} is no path in a folder`);
    if (names.has(foldCase(path))) throw new Error(`${path} is written twice`);
    names.add(foldCase(path));
  }
}
