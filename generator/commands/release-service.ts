import { resolve } from "node:path";
import { diffModels } from "../diff/diff-models.js";
import { filesOf } from "../load/folder-files.js";
import { folderOnDisk } from "../load/folder.js";
import { folderInGit } from "../load/git-tree.js";
import type { Model } from "../model/model.js";
import { isPublished } from "../release/package-sources.js";
import type { ServiceSince } from "../release/plan-service.js";
import { tagOf } from "../release/package-plan.js";
import type { Repository } from "../release/repository.js";
import { renderService } from "../render/render-service.js";
import type { SurfaceChange } from "../typescript/surface/compare-surfaces.js";
import { loadSpecSource } from "./spec-source.js";
import { loadTemplates, prepare } from "./templates.js";

/** What is released cannot be compared with: why, as a sentence. */
export interface Incomparable {
  readonly problem: string;
}

/**
 * What became of a service's package since a version. What the templates changed is told from what the
 * API changed by making the API of then with the templates of today.
 */
export async function serviceSince(
  repository: Repository,
  model: Model,
  version: string,
): Promise<ServiceSince | Incomparable> {
  const cwd = repository.root;
  const tag = tagOf(model.names.package, version);
  const specs = folderInGit(cwd, tag, "specs");
  // Under the names that they had: generated files name their sources.
  const then = loadSpecSource(specs, "specs", model.service, undefined);
  if (!("model" in then)) {
    const why =
      "problem" in then
        ? then.problem
        : `${then.diagnostics[0]!.file}: ${then.diagnostics[0]!.message}`;
    return { problem: `the specs of ${tag} cannot be read: ${why}` };
  }
  const released = then.model.versions[0];
  if (released?.version !== version)
    return { problem: `the specs of ${tag} are those of another version: do not move tags` };
  const before = filesOf(folderInGit(cwd, tag, `generated/${model.service}`), "");
  const today = await rendered(then.model);
  const differing = [...new Set([...before.keys(), ...today.keys()])]
    .filter(isPublished)
    .filter((path) => before.get(path) !== today.get(path));
  return {
    version,
    runtime: released.runtime,
    api: diffModels(then.model, model),
    surface: differing.some((path) => path.startsWith("src/") || path === "package.json")
      ? await surfaceOf(cwd, then.model, before, today)
      : [],
    madeOtherwise: differing.length > 0,
  };
}

/** The files that today's templates make of a model, by their paths in the package. */
async function rendered(model: Model): Promise<ReadonlyMap<string, string>> {
  const templates = loadTemplates("", undefined);
  const files = renderService(model, templates, await prepare(templates));
  const scope = `${model.service}/`;
  return new Map(
    files
      .filter(({ path }) => path.startsWith(scope))
      .map(({ path, content }) => [path.slice(scope.length), content]),
  );
}

async function surfaceOf(
  cwd: string,
  model: Model,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<readonly SurfaceChange[]> {
  // The compiler takes its time to load, and most releases need none.
  const { comparePackages } = await import("./release-surface.js");
  const runtime = filesOf(folderOnDisk(resolve(cwd, "runtime")), "src");
  return comparePackages({ before, after, runtime, model });
}
