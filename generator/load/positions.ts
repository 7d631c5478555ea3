import type { Path } from "../diagnostics/diagnostic.js";
import type { TextOf } from "./locate.js";
import { yamlLocator, type Locator } from "./parse-yaml.js";

/** Where something stands in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the lines and columns of keys in spec files. Each file is parsed once, when it is asked for. */
export function positionsIn(textOf: TextOf): (file: string, path: Path) => Position {
  const known = new Map<string, { readonly text: string; readonly find: Locator }>();
  return (file, path) => {
    const text = textOf(file) ?? "";
    const source = known.get(file) ?? { text, find: yamlLocator(text) };
    known.set(file, source);
    const offset = path.length === 0 ? 0 : source.find(path, "key")[0];
    const before = text.slice(0, offset);
    return {
      line: before.split("\n").length,
      column: offset - before.lastIndexOf("\n"),
    };
  };
}
