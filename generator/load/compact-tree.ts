import type { Tree } from "./decoder.js";

/** A tree as JSON holds it. */
export type CompactTree =
  | null
  | boolean
  | number
  | string
  | readonly CompactTree[]
  | { readonly [key: string]: CompactTree };

/**
 * A parsed spec file as JSON. Objects of JavaScript put keys that are numbers first: a map with such
 * keys, whose order means something, is written as one list under an empty key.
 */
export function compactTree(tree: Tree): CompactTree {
  if (tree instanceof Map) {
    const entries = [...(tree as ReadonlyMap<string, Tree>)];
    return entries.some(([key]) => /^\d*$/.test(key))
      ? { "": entries.flatMap(([key, value]) => [key, compactTree(value)]) }
      : Object.fromEntries(entries.map(([key, value]) => [key, compactTree(value)]));
  }
  return Array.isArray(tree) ? tree.map(compactTree) : (tree as CompactTree);
}

/** Deeper than any spec: decoders refuse what is there. */
const MAX_DEPTH = 64;

/** The way back, whatever somebody made of it: decoders say what is wrong with a tree. */
export function treeOf(compact: CompactTree, depth = 0): Tree {
  if (depth > MAX_DEPTH) return null;
  const below = (value: CompactTree): Tree => treeOf(value, depth + 1);
  if (Array.isArray(compact)) return compact.map(below);
  if (typeof compact !== "object" || compact === null) return compact as Tree;
  const { "": list } = compact as { readonly ""?: CompactTree };
  if (!Array.isArray(list))
    return new Map(Object.entries(compact).map(([key, value]) => [key, below(value)]));
  return new Map(
    list.flatMap((key, index) =>
      index % 2 === 0 ? [[String(key), below((list[index + 1] ?? null) as CompactTree)]] : [],
    ),
  );
}
