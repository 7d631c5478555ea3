import { compareText } from "../diagnostics/diagnostic.js";
import type { Entry, Folder } from "./folder.js";
import { GitError, runGit } from "./git.js";

/**
 * A folder as it is in a commit. It is read from git's own store: the checkout is neither looked at
 * nor touched. `folder` is relative to `cwd`.
 */
export function folderInGit(cwd: string, ref: string, folder: string): Folder {
  const commit = commitOf(cwd, ref);
  const blobs = listBlobs(cwd, commit, folder);
  const contents = new Map<string, Buffer>();
  return {
    entries: (path) => entriesOf(blobs, path),
    read(path) {
      const blob = blobs.get(path);
      if (!blob) throw coded("ENOENT");
      if (!blob.mode.startsWith("100")) throw coded("a link, which is not followed");
      // One call of git for all of a folder's files, when the first of them is asked for.
      const above = path.slice(0, path.lastIndexOf("/") + 1);
      if (!contents.has(path)) fetch(cwd, filesIn(blobs, above), contents);
      return contents.get(path)!;
    },
  };
}

interface Blob {
  readonly mode: string;
  readonly id: string;
}

/** What starts with a dash would be an option, and what holds controls is no name of anything. */
function isRef(ref: string): boolean {
  return ref !== "" && !ref.startsWith("-") && !/\p{Cc}/u.test(ref);
}

function commitOf(cwd: string, ref: string): string {
  if (!isRef(ref)) throw new GitError(`"${ref}" cannot be the name of a commit`);
  const found = git(cwd, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (!found) throw new GitError(`git knows no commit "${ref}"${shallowWords(cwd)}`);
  return found.toString("utf8").trim();
}

/** CI checks out one commit; that what was asked for is not in it says nothing about its name. */
function shallowWords(cwd: string): string {
  const shallow = git(cwd, ["rev-parse", "--is-shallow-repository"])?.toString("utf8").trim();
  return shallow === "true" ? "; this clone is shallow: git fetch --unshallow --tags" : "";
}

function listBlobs(cwd: string, commit: string, folder: string): ReadonlyMap<string, Blob> {
  const listed = git(cwd, ["ls-tree", "-r", "-z", commit, `${folder}/`]);
  const blobs = new Map<string, Blob>();
  for (const line of (listed?.toString("utf8") ?? "").split("\0")) {
    const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    if (path !== undefined) blobs.set(path.slice(folder.length + 1), { mode: mode!, id: id! });
  }
  return blobs;
}

function entriesOf(blobs: ReadonlyMap<string, Blob>, path: string): readonly Entry[] {
  const start = path === "" ? "" : `${path}/`;
  const entries = new Map<string, Entry>();
  for (const blob of blobs.keys()) {
    if (!blob.startsWith(start)) continue;
    const [name = "", ...rest] = blob.slice(start.length).split("/");
    entries.set(name, { name, folder: rest.length > 0 });
  }
  return [...entries.values()].sort((a, b) => compareText(a.name, b.name));
}

function filesIn(
  blobs: ReadonlyMap<string, Blob>,
  above: string,
): readonly (readonly [string, Blob])[] {
  return [...blobs].filter(([path, { mode }]) => path.startsWith(above) && mode.startsWith("100"));
}

/** `<id> blob <size>`, a line end, the bytes, a line end: for each blob in turn. */
function fetch(
  cwd: string,
  wanted: readonly (readonly [string, Blob])[],
  contents: Map<string, Buffer>,
): void {
  const input = wanted.map(([, { id }]) => `${id}\n`).join("");
  const output = git(cwd, ["cat-file", "--batch"], input)!;
  let at = 0;
  for (const [path, { id }] of wanted) {
    const end = output.indexOf("\n", at);
    const [found, kind, size] = output.toString("utf8", at, end).split(" ");
    if (found !== id || kind !== "blob") throw new GitError(`git cannot read "${path}"`);
    contents.set(path, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
}

/** What git prints. Undefined when it says no. */
function git(cwd: string, args: readonly string[], input = ""): Buffer | undefined {
  const said = runGit(cwd, args, { input });
  if ("output" in said) return said.output;
  if (said.status === 128) throw new GitError("this is no git repository, or git cannot read it");
  return undefined;
}

function coded(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
