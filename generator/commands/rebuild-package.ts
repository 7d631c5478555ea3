import { join } from "node:path";
import { COMPACT_SPEC, openSpec, type CompactSpec, type Makers } from "../load/compact-spec.js";
import { filesOf } from "../load/folder-files.js";
import { folderOnDisk } from "../load/folder.js";
import { versionOf } from "../release/package-sources.js";
import type { Environment } from "../release/repository.js";
import { runProcess } from "../release/run-process.js";
import { renderService } from "../render/render-service.js";
import { inScratchFolder, writeScratch } from "../write/scratch-folder.js";
import { modelOf } from "./opened-model.js";
import { templatesDigest } from "./pack-spec.js";
import { loadTemplates, PACKAGE, prepare } from "./templates.js";

/** A package cannot be made again here; the message says why, for people. */
export class RebuildError extends Error {
  override readonly name = "RebuildError";
}

/**
 * The files of a package, made anew from the spec that it carries. `packed` is that spec as it came:
 * its size is part of the package's card.
 */
export async function rebuildPackage(
  spec: CompactSpec,
  packed: Buffer,
  environment: Environment,
): Promise<ReadonlyMap<string, Buffer>> {
  const templates = loadTemplates("", undefined);
  refuseOthers(spec.made, templatesDigest(templates));
  const { model, findings } = modelOf(openSpec(spec));
  if (!model)
    throw new RebuildError(
      `the spec in it is broken: ${findings[0]?.file}: ${findings[0]?.message}`,
    );
  const files = renderService(model, templates, await prepare(templates));
  return inScratchFolder(async (scratch) => {
    for (const { path, content } of files) writeScratch(scratch, `generated/${path}`, content);
    const place = `generated/${spec.service}`;
    writeScratch(scratch, `${place}/tsconfig.json`, tsConfig());
    writeScratch(scratch, `${place}/${COMPACT_SPEC}`, packed);
    const script = join(PACKAGE, "dist", "build-packages.mjs");
    const args = [script, "--root", scratch, "--described", join(scratch, place)];
    const { exit, out, err } = await runProcess("node", args, { cwd: scratch, environment });
    if (exit !== 0) throw new RebuildError(`it could not be built: ${(err || out).trim()}`);
    const folder = folderOnDisk(join(scratch, place));
    return new Map(
      [...filesOf(folder, "").keys()]
        .filter(
          (path) => /^(?:dist\/(?!\.tsbuildinfo$)|[^/]+$)/.test(path) && !UNPUBLISHED.has(path),
        )
        .map((path) => [path, folder.read(path)]),
    );
  });
}

/** What generated packages have for those who work on them. */
const UNPUBLISHED: ReadonlySet<string> = new Set(["tsconfig.json", "turbo.json"]);

/** Other makers make other bytes. */
function refuseOthers(made: Makers, templates: string): void {
  const here: Makers = {
    specpress: versionIn(PACKAGE),
    templates,
    runtime: versionOfPackage("@specpress/runtime"),
    typescript: versionOfPackage("typescript"),
    esbuild: versionOfPackage("esbuild"),
  };
  const others = (Object.keys(here) as (keyof Makers)[]).filter((one) => made[one] !== here[one]);
  if (others.length === 0) return;
  const words = others.map((one) => `${NAMES[one]} ${made[one]} (here: ${here[one]})`);
  throw new RebuildError(`it was made with ${words.join(", ")}. ${adviceFor(made, others)}`);
}

const NAMES: Readonly<Record<keyof Makers, string>> = {
  specpress: "specpress",
  templates: "templates",
  runtime: "@specpress/runtime",
  typescript: "typescript",
  esbuild: "esbuild",
};

function adviceFor(made: Makers, others: readonly (keyof Makers)[]): string {
  if (others.join() === "templates")
    return "The templates of this specpress were edited, or those that made it were.";
  const packages = others
    .filter((one) => one !== "templates")
    .map((one) => `${NAMES[one]}@${made[one]}`);
  return `Install ${packages.join(" ")} and verify with them.`;
}

/** Installed below specpress, or beside it. */
function versionOfPackage(name: string): string {
  const [found] = placesOf(name).flatMap((place) => versionIn(place) || []);
  return found ?? "none";
}

function placesOf(name: string): readonly string[] {
  return [join(PACKAGE, "node_modules", name), join(PACKAGE, "..", name)];
}

function versionIn(place: string): string {
  try {
    return versionOf(folderOnDisk(place).read("package.json").toString("utf8"));
  } catch {
    return "";
  }
}

/** That of the package, whose runtime stands elsewhere. */
function tsConfig(): string {
  const runtime = placesOf("@specpress/runtime").find((place) => versionIn(place) !== "")!;
  return JSON.stringify({
    extends: join(PACKAGE, "runtime", "tsconfig.json"),
    compilerOptions: {
      rootDir: "src",
      outDir: "dist/cjs",
      tsBuildInfoFile: "dist/.tsbuildinfo",
      typeRoots: placesOf("@types"),
      paths: {
        "@specpress/runtime": [join(runtime, "dist/cjs/index.d.ts")],
        "@specpress/runtime/*": [join(runtime, "dist/cjs/*.d.ts")],
      },
    },
    include: ["src"],
  });
}
