import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.js";
import { MANIFEST, parseManifest } from "./manifest.js";

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
