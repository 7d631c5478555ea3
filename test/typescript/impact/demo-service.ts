import { join } from "node:path";
import { diffModels } from "../../../generator/diff/diff-models.js";
import type { Change } from "../../../generator/diff/change.js";
import { decodeFile, loadService } from "../../../generator/load/load-service.js";
import { readService } from "../../../generator/load/spec-files.js";
import { buildModel } from "../../../generator/model/build-model.js";
import type { Model } from "../../../generator/model/model.js";
import type { RenderedFile } from "../../../generator/render/fill-template.js";
import { platform, render, root } from "../../pipeline.js";

/** The specs that these tests compare, and the projects that call what is made from them. */
export const fixtures = join(root, "test/fixtures/impact");

function modelOf(version: "before" | "after", service: string): Model {
  const files = readService(join(fixtures, version), "specs", "demo");
  const loaded = loadService({ ...files, service }, decodeFile);
  const built = loaded.value && buildModel(loaded.value, platform);
  const problems = [...files.findings, ...loaded.findings, ...(built?.findings ?? [])];
  if (!built || problems.length > 0)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return built.model;
}

/** Two versions of a service. */
export const before = modelOf("before", "demo");
export const after = modelOf("after", "demo");

export const changes: readonly Change[] = diffModels(before, after);

/** The files of a version's package, and of another service's with all the same names. */
export function packagesOf(version: "before" | "after"): readonly RenderedFile[] {
  return [modelOf(version, "demo"), modelOf(version, "twin")].flatMap((model) => render(model));
}
