import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { repository, specpress, type Ran, type RunOptions } from "./specpress.js";

/** A folder of its own for one test: a checkout with specs and nothing else. */
export interface Sandbox {
  readonly folder: string;
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces the one place where `from` stands. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly remove: (file: string) => void;
  readonly exists: (file: string) => boolean;
  readonly specpress: (args: readonly string[], options?: Omit<RunOptions, "cwd">) => Promise<Ran>;
}

export function emptySandbox(): Sandbox {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specpress-e2e-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(path(file), "utf8");
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    folder,
    path,
    read,
    write,
    edit(file, from, to) {
      const before = read(file);
      if (before.split(from).length !== 2)
        throw new Error(`${String(from)} does not stand once in ${file}`);
      write(
        file,
        before.replace(from, () => to),
      );
    },
    remove: (file) => rmSync(path(file), { recursive: true }),
    exists: (file) => existsSync(path(file)),
    specpress: (args, options) => specpress(args, { cwd: folder, ...options }),
  };
}

/** A sandbox with the repository's specs of one service, whichever others there are. */
export function sandbox(): Sandbox {
  const box = emptySandbox();
  for (const part of ["platform.yaml", "spec.schema.json", "schema", "trtc"]) {
    cpSync(join(repository, "specs", part), box.path(`specs/${part}`), { recursive: true });
  }
  return box;
}

/** Further services that are TRTC under other names. */
export function addCopies(box: Sandbox, names: readonly string[]): void {
  for (const name of names)
    cpSync(box.path("specs/trtc"), box.path(`specs/${name}`), { recursive: true });
}

/** Every file below a folder, by its path from there: sorted, with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The text of every file below a folder. */
export function contentsBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]),
  );
}

/** When each file was written, to the nanosecond, and which file it is. */
export function stampsBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesBelow(folder).map((file) => {
      const { mtimeNs, ctimeNs, ino } = statSync(join(folder, file), { bigint: true });
      return [file, `${mtimeNs} ${ctimeNs} ${ino}`];
    }),
  );
}

/** The files that two listings do not share, or that differ in them. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}
