import { resolve } from "node:path";
import { compareText, type Diagnostic } from "../diagnostics/diagnostic.js";
import { openSpec } from "../load/compact-spec.js";
import { folderOnDisk } from "../load/folder.js";
import { installedServices, installedSpec } from "../load/installed-spec.js";
import { locate } from "../load/locate.js";
import { listServices } from "../load/spec-files.js";
import { suggestion } from "../load/suggestion.js";
import type { Model } from "../model/model.js";
import { modelOf } from "./opened-model.js";
import { loadSpecSource } from "./spec-source.js";
import { UsageError } from "./usage-error.js";

/** A service that can be called or mocked. */
export interface FoundModel {
  readonly model: Model;
  /** The texts of its files, by the paths that messages show. */
  readonly textOf: ((file: string) => string | undefined) | undefined;
}

/**
 * The model of a service, from the specs of a folder or, where there are none, from the package that
 * is installed there; what is wrong with its specs, if they are broken. A UsageError if there is no
 * such service.
 */
export function findModel(
  cwd: string,
  service: string,
): FoundModel | { readonly diagnostics: readonly Diagnostic[] } {
  const specs = folderOnDisk(resolve(cwd, "specs"));
  if (!listServices(specs).includes(service)) return findInstalled(cwd, service);
  const loaded = loadSpecSource(specs, "specs", service, undefined);
  if ("problem" in loaded) throw new UsageError(loaded.problem);
  return loaded;
}

function findInstalled(cwd: string, service: string): ReturnType<typeof findModel> {
  const known = findableServices(cwd);
  if (!known.includes(service)) {
    throw new UsageError(
      known.length === 0
        ? `there is no folder "specs" here, and no package of a service is installed; run specpress where there is one, or name it with --cwd`
        : `there is no service "${service}"${suggestion(service, known)}; known: ${known.join(", ")}`,
    );
  }
  const spec = installedSpec(cwd, service);
  if (!spec)
    throw new UsageError(`the spec in @specpress/${service} cannot be read: install it again`);
  const { model, findings } = modelOf(openSpec(spec));
  return model ? { model, textOf: undefined } : { diagnostics: locate(findings, () => undefined) };
}

/** The services that `findModel` finds. */
export function findableServices(cwd: string): readonly string[] {
  const here = listServices(folderOnDisk(resolve(cwd, "specs")));
  return [...new Set([...here, ...installedServices(cwd)])].sort(compareText);
}
