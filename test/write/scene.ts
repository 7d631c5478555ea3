import type { OutputSet } from "../../generator/write/output-set.js";
import { generate, plant, setOf, snapshot, type Tree } from "./tree.js";

/**
 * Two versions of an output that between them need every kind of step: `src` changes so much that
 * it is swapped, with files and links of others and an untouched folder in it; single files are
 * replaced, made and removed; a folder appears, one vanishes, one turns into a file and a file into
 * a folder; a scope appears and one vanishes.
 */
const many = (content: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`src/f${i}.ts`, content]));

export const OLD: readonly OutputSet[] = [
  setOf("trtc", {
    ...many("old", 10),
    "src/same/a.ts": "same",
    "src/stale/deep/b.ts": "old",
    "package.json": "old",
    "README.md": "same",
    "gone.md": "old",
    "docs/a.md": "old",
    "docs/b.md": "same",
    "vanishing/c.md": "old",
    "folder-then-file/d.md": "old",
    "file-then-folder": "old",
  }),
  setOf("lcic", { "a.ts": "old" }),
];

export const NEW: readonly OutputSet[] = [
  setOf("trtc", {
    ...many("new", 9),
    "src/same/a.ts": "same",
    "src/fresh/e.ts": "new",
    "package.json": "new",
    "README.md": "same",
    "docs/a.md": "new",
    "docs/b.md": "same",
    "docs/fresh/f.md": "new",
    "folder-then-file": "new",
    "file-then-folder/g.md": "new",
  }),
  setOf("lcic", {}),
  setOf("mdl", { "src/a.ts": "new", "package.json": "new" }),
];

const FOREIGN: Tree = {
  "trtc/src/mine.ts": "mine",
  "trtc/src/same/mine.ts": "mine",
  "trtc/src/link.ts": { link: "nowhere" },
  "trtc/docs/images/mine.svg": "mine",
  "trtc/node_modules/dep/index.js": "mine",
};

/** A folder with the old version in it. */
export function plantOld(out: string): Tree {
  plant(out, FOREIGN);
  generate(out, OLD);
  return snapshot(out);
}
