import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.js";
import { MANIFEST, parseManifest, type Hashes } from "./manifest.js";

/**
 * Reads files of a scope that stand as they were written, as long as the scope is in the state of
 * that name; nothing for any other.
 */
export function intactFiles(
  out: string,
  scope: string,
  name: string,
): (path: string) => string | undefined {
  const manifest = readManifest(out, scope);
  const hashes = manifest?.name === name ? manifest.hashes : undefined;
  return (path) => {
    const wanted = hashes?.get(path.slice(scope.length + 1));
    if (wanted === undefined) return undefined;
    try {
      const content = readFileSync(join(out, path));
      return digest(content) === wanted ? content.toString() : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The state that a scope was left in. */
export interface ScopeState {
  /** Names it, by the manifest alone. */
  readonly name: string;
  /** How many files there are, besides the manifest. */
  readonly files: number;
}

/** The state that a scope was just written in. */
export function writtenState(out: string, scope: string): ScopeState | undefined {
  const manifest = readManifest(out, scope);
  return manifest && { name: manifest.name, files: manifest.hashes.size };
}

/** Whether a scope is in a state: every file that its manifest lists stands as it was written. */
export function isInState(out: string, scope: string, name: string): boolean {
  const manifest = readManifest(out, scope);
  if (manifest?.name !== name) return false;
  try {
    for (const [path, wanted] of manifest.hashes) {
      if (digest(readFileSync(join(out, scope, path))) !== wanted) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function readManifest(out: string, scope: string): { name: string; hashes: Hashes } | undefined {
  try {
    const text = readFileSync(join(out, scope, MANIFEST), "utf8");
    const hashes = parseManifest(text);
    return hashes && { name: digest(text), hashes };
  } catch {
    return undefined;
  }
}
