import { resolve } from "node:path";
import { filesOf } from "../load/folder-files.js";
import { folderOnDisk, type Folder } from "../load/folder.js";
import { folderInGit } from "../load/git-tree.js";
import { tagOf } from "../release/package-plan.js";
import type { KeptSince } from "../release/plan-kept.js";
import type { Repository } from "../release/repository.js";
import type { Travel } from "../typescript/surface/probes.js";

/** A package whose sources people write. */
export interface KeptPackage {
  readonly name: string;
  /** Below the top of the repository; empty for the top itself. */
  readonly folder: string;
  /** What it is made of. */
  readonly paths: readonly string[];
  /** What callers see of it: all of its sources, or the types of its library alone. */
  readonly seen: "sources" | "library";
}

export const KEPT: readonly KeptPackage[] = [
  {
    name: "@specpress/runtime",
    folder: "runtime",
    paths: ["runtime/src", "runtime/package.json", "runtime/README.md", "runtime/tsconfig.json"],
    seen: "sources",
  },
  {
    name: "specpress",
    folder: "",
    // The runtime is bundled into it.
    paths: [
      "generator",
      "templates",
      "package.json",
      "README.md",
      "specs/platform.yaml",
      "runtime/src",
      "runtime/tsconfig.json",
    ],
    seen: "library",
  },
];

/** What became of such a package since a version. */
export async function keptSince(
  repository: Repository,
  { name, folder, paths, seen }: KeptPackage,
  version: string,
): Promise<KeptSince> {
  const tag = tagOf(name, version);
  const changed = repository.changed(tag, paths);
  const { root } = repository;
  const then = (place: string): Folder => folderInGit(root, tag, place);
  const now = (place: string): Folder => folderOnDisk(resolve(root, place));
  if (seen === "library") {
    if (!changed.includes(`${LIBRARY}/${TYPES}`))
      return { isChanged: changed.length > 0, surface: [] };
    const { comparePackages } = await import("./release-surface.js");
    const [before, after] = [libraryOf(then(LIBRARY)), libraryOf(now(LIBRARY))];
    return { isChanged: true, surface: comparePackages({ before, after, travels: TRAVELS }) };
  }
  if (!changed.some((path) => /\/src\/|package\.json$/.test(path)))
    return { isChanged: changed.length > 0, surface: [] };
  const { comparePackages } = await import("./release-surface.js");
  const before = filesOf(then(folder), "");
  const after = new Map([
    ...[...filesOf(now(folder), "src")].map(([path, text]) => [`src/${path}`, text] as const),
    ["package.json", now(folder).read("package.json").toString("utf8")] as const,
  ]);
  return { isChanged: true, surface: comparePackages({ before, after }) };
}

/** Where the types of `specpress/mock` stand. */
const [LIBRARY, TYPES] = ["generator/mock", "library.ts"];

/** The library as a package of its own, with what the build adds to those types. */
function libraryOf(folder: Folder): ReadonlyMap<string, string> {
  const types = filesOf(folder, "").get(TYPES) ?? "export type StartMock = never;";
  return new Map([
    ["package.json", JSON.stringify({ exports: { "./mock": {} } })],
    ["src/mock.ts", `${types}\nexport declare const startMock: StartMock;\n`],
  ]);
}

/** Callers make options, and read what a mock shows them. */
const TRAVELS: ReadonlyMap<string, Travel> = new Map([
  ["MockOptions", "in"],
  ["MockFault", "in"],
  ["StartMock", "out"],
  ["RunningMock", "out"],
  ["LoggedCall", "out"],
]);
