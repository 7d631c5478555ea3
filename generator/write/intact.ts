import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.js";
import { MANIFEST, parseManifest } from "./manifest.js";

/** Reads files of a scope that stand as they were written; nothing for any other. */
export function intactFiles(out: string, scope: string): (path: string) => string | undefined {
  let manifest: ReturnType<typeof parseManifest>;
  try {
    manifest = parseManifest(readFileSync(join(out, scope, MANIFEST), "utf8"));
  } catch {
    manifest = undefined;
  }
  return (path) => {
    const wanted = manifest?.get(path.slice(scope.length + 1));
    if (wanted === undefined) return undefined;
    try {
      const content = readFileSync(join(out, path));
      return digest(content) === wanted ? content.toString() : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Names the state that some scopes were just written in, by their manifests alone. */
export function writtenState(out: string, scopes: readonly string[]): string | undefined {
  try {
    return scopes
      .map((scope) => stateOf(scope, readFileSync(join(out, scope, MANIFEST), "utf8")))
      .join("\n");
  } catch {
    return undefined;
  }
}

function stateOf(scope: string, manifest: string): string {
  return `${scope} ${digest(manifest)}`;
}

/**
 * Names the state of some scopes by their manifests, when every file that these list stands as it
 * was written; undefined when anything differs or lacks.
 */
export function intactState(out: string, scopes: readonly string[]): string | undefined {
  const parts: string[] = [];
  try {
    for (const scope of scopes) {
      const text = readFileSync(join(out, scope, MANIFEST), "utf8");
      const manifest = parseManifest(text);
      if (!manifest) return undefined;
      for (const [path, wanted] of manifest) {
        if (digest(readFileSync(join(out, scope, path))) !== wanted) return undefined;
      }
      parts.push(stateOf(scope, text));
    }
  } catch {
    return undefined;
  }
  return parts.join("\n");
}
