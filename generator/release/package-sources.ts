import type { Sources } from "../typescript/surface/declarations.js";

/** What a package is published with, besides what is built of its sources. */
const PUBLISHED = /^(?:package\.json|README\.md|LICENSE|src\/.+\.ts)$/;

export function isPublished(path: string): boolean {
  return PUBLISHED.test(path);
}

/** The TypeScript sources among the files of a package. */
export function sourcesAmong(files: ReadonlyMap<string, string>): Sources {
  return new Map([...files].filter(([path]) => /^src\/.+\.ts$/.test(path)));
}

/** The entry points that a manifest names, and the file of each: `./actions` is `src/actions.d.ts`. */
export function entriesOf(
  manifest: string | undefined,
  folder: string,
): ReadonlyMap<string, string> {
  const { exports = {} } = JSON.parse(manifest ?? "{}") as { readonly exports?: object };
  return new Map(
    Object.keys(exports)
      .filter((key) => !key.endsWith(".json"))
      .map((key) => [key, `${folder}${key === "." ? "index" : key.slice(2)}.d.ts`]),
  );
}

/** The version that a manifest has. */
export function versionOf(manifest: string): string {
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

/** The manifest with another version, and not a space changed. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(/^( *"version": ")[^"]*(")/m, `$1${version}$2`);
}
