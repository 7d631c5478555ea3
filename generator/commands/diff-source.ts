import { basename, dirname, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseSourceName, type SourceName } from "../diff/source-name.js";
import type { Telling } from "../diff/silence.js";
import { folderOnDisk, type Folder } from "../load/folder.js";
import { GitError } from "../load/git.js";
import { folderInGit } from "../load/git-tree.js";
import { listServices } from "../load/spec-files.js";
import { suggestion } from "../load/suggestion.js";
import type { Model } from "../model/model.js";
import { loadMetadataSource } from "./metadata-source.js";
import { loadSpecSource } from "./spec-source.js";

/** One side of a diff. */
export interface Source {
  /** As it was named on the command line. */
  readonly name: string;
  readonly model: Model;
  readonly tells: Telling;
  /** The texts of its files, by the paths that messages show; undefined when they are not in the checkout. */
  readonly textOf: ((file: string) => string | undefined) | undefined;
}

/** Why a source cannot be had: what was asked for is not there, or what is there is broken. */
export type NoSource =
  { readonly problem: string } | { readonly diagnostics: readonly Diagnostic[] };

/** Reads whatever a source names: working specs, a point in the past, a folder, a commit, metadata. */
export function loadSource(cwd: string, name: string): Source | NoSource {
  const parsed = parseSourceName(name);
  if ("problem" in parsed) return parsed;
  const loaded = load(cwd, parsed);
  return "problem" in loaded || "diagnostics" in loaded ? loaded : { name, ...loaded };
}

export function isSource(source: Source | NoSource): source is Source {
  return "model" in source;
}

type Loaded = Omit<Source, "name"> | NoSource;

function load(cwd: string, source: SourceName): Loaded {
  switch (source.kind) {
    case "metadata":
      return loadMetadataSource(resolve(cwd, source.path), source.path);
    case "service": {
      const specs = folderOnDisk(resolve(cwd, "specs"));
      return specs.entries("").length > 0
        ? fromFolder(specs, "specs", source)
        : {
            problem: `there is no folder "specs" here; run specpress where it is, or name it with --cwd`,
          };
    }
    case "folder": {
      const path = resolve(cwd, source.path);
      const shown = dirname(source.path.replaceAll("\\", "/"));
      return fromFolder(folderOnDisk(dirname(path)), shown, {
        service: basename(path),
        target: source.target,
      });
    }
    case "git":
      try {
        const folder = folderInGit(cwd, source.ref, "specs");
        const loaded = fromFolder(folder, `git:${source.ref}:specs`, source);
        return "model" in loaded ? { ...loaded, textOf: undefined } : loaded;
      } catch (error) {
        if (error instanceof GitError) return { problem: error.message };
        throw error;
      }
  }
}

function fromFolder(
  folder: Folder,
  shown: string,
  { service, target }: Pick<SourceName & { kind: "service" }, "service" | "target">,
): Loaded {
  const known = listServices(folder);
  if (!known.includes(service)) {
    const others = known.length > 0 ? `; known: ${known.join(", ")}` : "";
    return {
      problem: `there is no service "${service}" in ${shown}${suggestion(service, known)}${others}`,
    };
  }
  return loadSpecSource(folder, shown, service, target);
}
