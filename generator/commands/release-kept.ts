import { filesOf } from "../load/folder-files.js";
import { folderOnDisk } from "../load/folder.js";
import { folderInGit } from "../load/git-tree.js";
import { tagOf } from "../release/package-plan.js";
import type { KeptSince } from "../release/plan-kept.js";
import type { Repository } from "../release/repository.js";
import { resolve } from "node:path";

/** A package whose sources people write. */
export interface KeptPackage {
  readonly name: string;
  /** Below the top of the repository; empty for the top itself. */
  readonly folder: string;
  /** What it is made of. */
  readonly paths: readonly string[];
  /** Whether its TypeScript sources are what callers see. */
  readonly hasSurface: boolean;
}

export const KEPT: readonly KeptPackage[] = [
  {
    name: "@specpress/runtime",
    folder: "runtime",
    paths: ["runtime/src", "runtime/package.json", "runtime/README.md", "runtime/tsconfig.json"],
    hasSurface: true,
  },
  {
    name: "specpress",
    folder: "",
    paths: ["generator", "templates", "package.json", "README.md", "specs/platform.yaml"],
    hasSurface: false,
  },
];

/** What became of such a package since a version. */
export async function keptSince(
  repository: Repository,
  { name, folder, paths, hasSurface }: KeptPackage,
  version: string,
): Promise<KeptSince> {
  const tag = tagOf(name, version);
  const changed = repository.changed(tag, paths);
  const seen = changed.some((path) => /\/src\/|package\.json$/.test(path));
  if (!hasSurface || !seen) return { isChanged: changed.length > 0, surface: [] };
  const { comparePackages } = await import("./release-surface.js");
  const before = filesOf(folderInGit(repository.root, tag, folder), "");
  const after = filesOf(folderOnDisk(resolve(repository.root, folder)), "src");
  const manifest = folderOnDisk(resolve(repository.root, folder)).read("package.json");
  const surface = comparePackages({
    before,
    after: new Map([
      ...[...after].map(([path, text]) => [`src/${path}`, text] as const),
      ["package.json", manifest.toString("utf8")],
    ]),
  });
  return { isChanged: true, surface };
}
