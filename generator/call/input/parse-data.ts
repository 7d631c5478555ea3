import type { Finding } from "../../diagnostics/diagnostic.js";
import type { Tree } from "../../load/decoder.js";
import { parseYaml } from "../../load/parse-yaml.js";
import { parseJson } from "../../../runtime/src/index.js";

/** What JSON or YAML text holds; where it is neither, what the YAML parser found. */
export function parseData(
  text: string,
  shown: string,
): { readonly value: unknown } | { readonly findings: readonly Finding[] } {
  try {
    return { value: parseJson(text) };
  } catch {
    // Perhaps YAML, which also says where a JSON text breaks off.
    const { tree, findings } = parseYaml(shown, text);
    return tree === undefined ? { findings } : { value: plain(tree) };
  }
}

function plain(tree: Tree): unknown {
  if (tree instanceof Map) {
    const entries = [...(tree as ReadonlyMap<string, Tree>)];
    return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
  }
  return Array.isArray(tree) ? tree.map(plain) : tree;
}
