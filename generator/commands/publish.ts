import { resolve } from "node:path";
import { visible } from "../diagnostics/diagnostic.js";
import { COMPACT_SPEC, unpackSpec } from "../load/compact-spec.js";
import { folderOnDisk } from "../load/folder.js";
import { GitError } from "../load/git.js";
import { listServices } from "../load/spec-files.js";
import { suggestion } from "../load/suggestion.js";
import { readTextFile } from "../load/text-file.js";
import { Npm } from "../release/npm.js";
import { tagOf } from "../release/package-plan.js";
import { publishPackages, type Publishable, type Published } from "../release/publish-packages.js";
import { Repository, type Environment } from "../release/repository.js";
import { inScratchFolder } from "../write/scratch-folder.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

export interface PublishCommandOptions {
  readonly cwd: string;
  /** Services, `runtime`, `specpress`; all when none is named. */
  readonly packages: readonly string[];
  /** That of npm's own settings when it is not named. */
  readonly registry: string | undefined;
  readonly dryRun: boolean;
  readonly provenance: boolean;
  readonly json: boolean;
  readonly environment: Environment;
}

/** Uploads released packages that a registry lacks. */
export async function runPublish(
  options: PublishCommandOptions,
  output: Output,
): Promise<ExitCode> {
  const { cwd, environment, registry, dryRun, provenance, json } = options;
  const packages = publishable(options);
  if (packages.length === 0) {
    output.say("nothing to publish: no package was released yet. Run specpress release.\n");
    return EXIT.fine;
  }
  const npm = new Npm(environment, registry);
  const results = await inScratchFolder((into) =>
    publishPackages(packages, {
      npm,
      into,
      dryRun,
      flags: provenance ? ["--provenance"] : [],
      done: (one) => (json ? undefined : output.print(lineOf(one, output))),
    }),
  );
  if (json) output.print(`${JSON.stringify({ packages: results }, null, 2)}\n`);
  const failed = results.some(({ outcome }) => outcome === "failed" || outcome === "taken");
  if (failed && results.some(({ outcome }) => outcome === "left"))
    output.say(`What is up stays. Run it again in ${visible(cwd)} to publish the rest.\n`);
  return failed ? EXIT.refused : EXIT.fine;
}

/** The packages that have the tag of their version, each after what it depends on. */
function publishable({
  cwd,
  packages: named,
  environment,
}: PublishCommandOptions): readonly Publishable[] {
  const folders: readonly (readonly [string, string])[] = [
    ["runtime", "runtime"],
    ...listServices(resolve(cwd, "specs")).map((name) => [name, `generated/${name}`] as const),
    [TOOL, "."],
  ];
  const known = folders.flatMap(([short, folder]) => {
    const manifest = manifestIn(resolve(cwd, folder));
    return manifest && short === manifest.name.replace(/^@[^/]*\//, "")
      ? [{ short, folder: resolve(cwd, folder), ...manifest }]
      : [];
  });
  const names = known.map(({ short }) => short);
  for (const name of named)
    if (!names.includes(name))
      throw new UsageError(
        `there is no package "${name}"${suggestion(name, names)}; known: ${names.join(", ")}`,
      );
  const repository = new Repository(cwd, environment);
  try {
    return known
      .filter(({ short }) => named.length === 0 || named.includes(short))
      .flatMap(({ short, name, version, folder }): readonly Publishable[] => {
        const commit = repository.commitOf(`refs/tags/${tagOf(name, version)}`);
        if (commit === undefined) return [];
        const isAtTag = commit === repository.head() && repository.dirt().length === 0;
        const unbuilt = unbuiltWords(name, version, folder) ?? outdatedWords(cwd, short, folder);
        return [{ name, version, folder, isAtTag, unbuilt }];
      });
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}

/** What is wrong with what was built there. The tool has no card, as it has no API. */
function unbuiltWords(name: string, version: string, folder: string): string | undefined {
  const none = "it is not built: npm run build";
  if (folderOnDisk(folder).entries("dist").length === 0) return none;
  if (name === TOOL) return undefined;
  const card = readTextFile(resolve(folder, "dist/card.json"), "card.json");
  if (typeof card !== "string") return none;
  const { version: of } = JSON.parse(card) as { readonly version?: unknown };
  return of === version ? undefined : `it was built as ${String(of)}: npm run build`;
}

/** A first release leaves the version as it was: what was built before does not know of it. */
function outdatedWords(cwd: string, service: string, folder: string): string | undefined {
  const path = `specs/${service}/versions.yaml`;
  if (typeof readTextFile(resolve(cwd, path), path) !== "string") return undefined;
  const built = folderOnDisk(folder);
  const isThere = built.entries("dist").some(({ name }) => `dist/${name}` === COMPACT_SPEC);
  const spec = isThere ? unpackSpec(built.read(COMPACT_SPEC)) : undefined;
  return spec?.files.some(({ kind }) => kind === "versions")
    ? undefined
    : "it was built before it was released: npm run build";
}

const TOOL = "specpress";

function manifestIn(
  folder: string,
): { readonly name: string; readonly version: string } | undefined {
  const text = readTextFile(resolve(folder, "package.json"), "package.json");
  if (typeof text !== "string") return undefined;
  const { name, version } = JSON.parse(text) as Record<string, unknown>;
  return typeof name === "string" && typeof version === "string" ? { name, version } : undefined;
}

const WORDS: Readonly<Record<Published["outcome"], string>> = {
  uploaded: "uploaded",
  "would-upload": "would be uploaded",
  there: "is there already",
  taken: "version taken",
  failed: "failed",
  left: "not tried",
};

function lineOf({ name, version, outcome, problem }: Published, { palette }: Output): string {
  const words = problem === undefined ? WORDS[outcome] : palette.red(WORDS[outcome]);
  const why = problem === undefined ? "" : `: ${visible(problem)}`;
  return `${name} ${version} ${words}${why}\n`;
}
