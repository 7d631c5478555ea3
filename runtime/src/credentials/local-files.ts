import { MissingCredentials } from "./missing-credentials.js";
import type { Environment } from "./process-environment.js";

/** The text of a file; undefined if there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await builtin("node:fs").promises.readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A file where a folder should be is no file, either.
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** The user's own folder; undefined for a user without one. */
export function homeFolder(environment: Environment): string | undefined {
  const { homedir, platform } = builtin("node:os");
  const given = environment[platform() === "win32" ? "USERPROFILE" : "HOME"];
  if (given) return given;
  try {
    return homedir();
  } catch {
    // Containers run under user numbers that nobody has entered anywhere.
    return undefined;
  }
}

// Asked for at the last moment, because bundles for browsers must not import what is not there.
function builtin<Name extends "node:fs" | "node:os">(name: Name): NodeModules[Name] {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const found = process?.getBuiltinModule?.(name);
  if (found === undefined) throw new MissingCredentials("this platform has no files");
  return found as NodeModules[Name];
}

interface NodeModules {
  "node:fs": typeof import("node:fs");
  "node:os": typeof import("node:os");
}
