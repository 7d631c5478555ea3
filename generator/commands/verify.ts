import { basename, dirname, resolve } from "node:path";
import { visible } from "../diagnostics/diagnostic.js";
import { escapeInvisible } from "../diagnostics/invisible.js";
import { COMPACT_SPEC, unpackSpec } from "../load/compact-spec.js";
import { folderOnDisk } from "../load/folder.js";
import { readTarball, TarballError } from "../load/tarball.js";
import type { Environment } from "../release/repository.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import { rebuildPackage, RebuildError } from "./rebuild-package.js";
import { UsageError } from "./usage-error.js";

export interface VerifyOptions {
  readonly cwd: string;
  /** A tarball, as `npm pack` makes it and registries give it. */
  readonly tarball: string;
  readonly json: boolean;
  readonly environment: Environment;
}

/** How a package differs from what its own spec makes. */
interface Verdict {
  readonly package: string;
  readonly files: number;
  readonly differing: readonly string[];
  /** Files that nothing makes. */
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

/** Makes a package again from the spec that it carries, and compares every byte. */
export async function runVerify(options: VerifyOptions, output: Output): Promise<ExitCode> {
  const shown = visible(options.tarball);
  try {
    const verdict = await verify(options);
    const wrong = [...verdict.differing, ...verdict.added, ...verdict.missing].length > 0;
    output.print(options.json ? jsonOf(verdict, wrong) : textOf(verdict, shown, output));
    return wrong ? EXIT.refused : EXIT.fine;
  } catch (error) {
    if (!(error instanceof TarballError || error instanceof RebuildError)) throw error;
    output.say(`${output.palette.red("error")} ${shown}: ${visible(error.message)}\n`);
    return EXIT.refused;
  }
}

async function verify({ cwd, tarball, environment }: VerifyOptions): Promise<Verdict> {
  const files = readTarball(read(cwd, tarball));
  const packed = files.get(COMPACT_SPEC);
  if (!packed)
    throw new TarballError(`it carries no spec (${COMPACT_SPEC}): it is no package of a service`);
  const spec = unpackSpec(packed);
  if (!spec) throw new TarballError("the spec in it cannot be read");
  const made = await rebuildPackage(spec, packed, environment);
  const all = [...new Set([...files.keys(), ...made.keys()])].sort();
  const both = all.filter((path) => files.has(path) && made.has(path));
  return {
    package: nameIn(files.get("package.json")),
    files: made.size,
    differing: both.filter((path) => !files.get(path)!.equals(made.get(path)!)),
    added: all.filter((path) => !made.has(path)),
    missing: all.filter((path) => !files.has(path)),
  };
}

function read(cwd: string, tarball: string): Buffer {
  try {
    const path = resolve(cwd, tarball);
    return folderOnDisk(dirname(path)).read(basename(path));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT"
        ? `there is no file "${tarball}"; npm pack makes one, or takes it from a registry`
        : `"${tarball}" cannot be read (${code})`,
    );
  }
}

function nameIn(manifest: Buffer | undefined): string {
  try {
    const { name, version } = JSON.parse(manifest?.toString("utf8") ?? "") as Record<
      string,
      unknown
    >;
    return `${String(name)} ${String(version)}`;
  } catch {
    return "a package whose manifest cannot be read";
  }
}

function textOf(verdict: Verdict, shown: string, { palette }: Output): string {
  const line = (path: string, what: string): string => `${visible(path)} ${palette.red(what)}\n`;
  const lines = [
    ...verdict.differing.map((path) => line(path, "is not what its spec makes")),
    ...verdict.added.map((path) => line(path, "is made by nothing")),
    ...verdict.missing.map((path) => line(path, "is missing")),
  ];
  const name = visible(verdict.package);
  const end =
    lines.length === 0
      ? `all ${verdict.files} files are what its spec makes`
      : `${lines.length} files are not what its spec makes`;
  return `${lines.join("")}${shown}: ${name}, ${end}\n`;
}

function jsonOf(verdict: Verdict, wrong: boolean): string {
  const text = JSON.stringify({ ...verdict, verified: !wrong }, null, 2);
  return `${text.split("\n").map(escapeInvisible).join("\n")}\n`;
}
