import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { folderOnDisk } from "../load/folder.js";
import { listServices } from "../load/spec-files.js";
import { suggestion } from "../load/suggestion.js";
import type { Model } from "../model/model.js";
import { loadSpecSource } from "./spec-source.js";
import { UsageError } from "./usage-error.js";

/** A service that can be called or mocked. */
export interface FoundModel {
  readonly model: Model;
  /** The texts of its files, by the paths that messages show. */
  readonly textOf: ((file: string) => string | undefined) | undefined;
}

/**
 * The model of a service, from the specs of a folder; what is wrong with them, if they are broken. A
 * UsageError if there is no such service.
 */
export function findModel(
  cwd: string,
  service: string,
): FoundModel | { readonly diagnostics: readonly Diagnostic[] } {
  const specs = folderOnDisk(resolve(cwd, "specs"));
  const known = findableServices(cwd);
  if (!known.includes(service)) {
    throw new UsageError(
      known.length === 0
        ? `there is no folder "specs" here; run specpress where it is, or name it with --cwd`
        : `there is no service "${service}"${suggestion(service, known)}; known: ${known.join(", ")}`,
    );
  }
  const loaded = loadSpecSource(specs, "specs", service, undefined);
  if ("problem" in loaded) throw new UsageError(loaded.problem);
  return loaded;
}

/** The services that `findModel` finds. */
export function findableServices(cwd: string): readonly string[] {
  return listServices(folderOnDisk(resolve(cwd, "specs")));
}
