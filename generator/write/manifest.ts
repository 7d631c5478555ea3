import { isRelativePath } from "./relative-path.js";

/** Stands in every scope folder and is committed with it: what we wrote there, to the byte. */
export const MANIFEST = ".specpress.json";

/** Digest by path within the scope. */
export type Hashes = ReadonlyMap<string, string>;

/** Sorted by code units and written line by line: an object would put `12` before `a`. */
export function renderManifest(hashes: Hashes): string {
  const lines = [...hashes.keys()]
    .sort()
    .map((path) => `    ${JSON.stringify(path)}: ${JSON.stringify(hashes.get(path))}`);
  return lines.length === 0
    ? `{\n  "files": {}\n}\n`
    : `{\n  "files": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/**
 * Nothing when any part of the text is not what we write. Half a manifest is worth less than none:
 * without one, every file that differs counts as somebody else's and is kept.
 */
export function parseManifest(text: string): Hashes | undefined {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(tree) || Object.keys(tree).join() !== "files" || !isObject(tree["files"])) {
    return undefined;
  }
  const hashes = new Map<string, string>();
  for (const [path, hash] of Object.entries(tree["files"])) {
    if (!isRelativePath(path) || typeof hash !== "string" || !/^[0-9a-f]{32}$/.test(hash)) {
      return undefined;
    }
    hashes.set(path, hash);
  }
  return hashes.has(MANIFEST) ? undefined : hashes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
