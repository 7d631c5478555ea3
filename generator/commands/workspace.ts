import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.js";
import {
  listServices,
  readPlatform,
  readService,
  type ServiceFiles,
  type SpecFile,
} from "../load/spec-files.js";
import { suggestion } from "../load/suggestion.js";
import { UsageError } from "./usage-error.js";

/** The specs a command works on, read once. */
export interface Workspace {
  readonly platform: SpecFile | undefined;
  readonly services: readonly ServiceFiles[];
  /** The names of all services that there are. */
  readonly known: readonly string[];
  /** What is wrong with the platform's file. */
  readonly findings: readonly Finding[];
}

/** Reads `specs/` of the current folder: the services named, or all. */
export function readWorkspace(folder: string, named: readonly string[]): Workspace {
  const root = join(folder, "specs");
  if (!existsSync(root)) {
    throw new UsageError(
      `there is no folder "specs" here; run specpress where it is, or name it with --cwd`,
    );
  }
  const known = listServices(root);
  for (const name of named) {
    if (!known.includes(name)) {
      throw new UsageError(
        `there is no service "${name}"${suggestion(name, known)}; known: ${known.join(", ") || "none"}`,
      );
    }
  }
  const { file, findings } = readPlatform(root, "specs");
  const chosen = named.length > 0 ? known.filter((name) => named.includes(name)) : known;
  return {
    platform: file,
    services: chosen.map((name) => readService(root, "specs", name)),
    known,
    findings,
  };
}

/** Texts by the paths that findings name. */
export function textsOf({ platform, services }: Workspace): (file: string) => string | undefined {
  let texts: Map<string, string> | undefined;
  return (file) => {
    texts ??= new Map(
      [...(platform ? [platform] : []), ...services.flatMap(({ files }) => files)].map(
        ({ path, text }) => [path, text],
      ),
    );
    return texts.get(file);
  };
}

/** All names, unless there are so many that nobody would read them. */
export function namesOf(scopes: readonly string[]): string {
  return scopes.length <= 12 ? scopes.join(", ") : `${scopes.length} services`;
}
