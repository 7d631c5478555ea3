import { readFileSync, rmSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "../../generator/write/digest.js";
import { renderManifest } from "../../generator/write/manifest.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { changesOf, conflictsOf, generate, memoryFolder, plant, setOf, snapshot } from "./tree.js";

type Files = Readonly<Record<string, string>>;

const many = Array.from({ length: 14 }, (_, i) => `src/f${i}.ts`);
const PATHS = [...many, "a.ts", "src/x/b.ts", "src/x/y/c.ts", "src/x", "d", "d/e.ts", "d/g/h.ts"];
const MANIFEST = ".specpress.json";

const above = (path: string): string[] =>
  path
    .split("/")
    .map((_, i, all) => all.slice(0, i).join("/"))
    .slice(1);
const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** Any choice of paths without one that is both file and folder. */
const files = (paths: readonly string[]): fc.Arbitrary<Files> =>
  fc
    .dictionary(fc.constantFrom(...paths), fc.constantFrom("1", "2", "3"), {
      maxKeys: paths.length,
      size: "max",
    })
    .map((chosen) =>
      Object.fromEntries(
        Object.entries(chosen).filter(([path]) => !above(path).some((it) => it in chosen)),
      ),
    );

/** What somebody does to the tree: writes a file, or (with no content) deletes one. */
const edits = fc.array(
  fc.record({
    path: fc.constantFrom(...PATHS, "mine.ts", "src/mine.ts", "d/mine.ts", MANIFEST),
    content: fc.constantFrom("1", "2", "mine", undefined),
  }),
  { maxLength: 6 },
);

function edit(out: string, path: string, content: string | undefined): void {
  const before = snapshot(join(out, "s"));
  const taken = above(path).some((it) => it in before);
  const folder = Object.keys(before).some((it) => isBelow(it, path));
  if (content !== undefined && !taken && !folder) plant(join(out, "s"), { [path]: content });
  if (content !== undefined || !(path in before)) return;
  rmSync(join(out, "s", path));
  // As Git does it: no empty folders.
  try {
    for (let at = dirname(join(out, "s", path)); at !== out; at = dirname(at)) rmdirSync(at);
  } catch {
    // The first one with something in it.
  }
}

/** What is to come out, by a second way: whole lists of paths instead of a walk. */
function expected(disk: Files, old: Files, made: Files, force: boolean): [string[], Files] {
  const conflicts = new Set<string>();
  const unedited = (path: string): boolean => path in old && disk[path] === old[path];
  const stale = Object.keys(disk).filter((path) => unedited(path) && !(path in made));
  const result: Record<string, string> = { ...disk };
  for (const path of stale) delete result[path];
  for (const path of Object.keys(made)) {
    const obstacle = above(path).find((it) => it in disk);
    if (path in disk && disk[path] !== made[path] && !unedited(path)) {
      conflicts.add(`${path in old ? "edited" : "foreign"} s/${path}`);
    }
    if (obstacle !== undefined) {
      if (!unedited(obstacle))
        conflicts.add(`${obstacle in old ? "edited" : "foreign"} s/${obstacle}`);
      delete result[obstacle];
    }
    const others = Object.keys(disk).filter((it) => isBelow(it, path) && !stale.includes(it));
    if (others.length > 0) conflicts.add(`in-the-way s/${path}`);
    result[path] = made[path]!;
  }
  const blocked = [...conflicts].some((it) => !force || it.startsWith("in-the-way"));
  for (const path of Object.keys(old)) {
    const kept = path in disk && !unedited(path) && !(path in made);
    if (kept && !conflicts.has(`edited s/${path}`)) conflicts.add(`edited-stale s/${path}`);
  }
  if (Object.keys(old).length > 0) delete result[MANIFEST];
  if (Object.keys(made).length > 0) result[MANIFEST] = manifestOf(made);
  return [[...conflicts].sort(), blocked ? disk : result];
}

const manifestOf = (made: Files): string =>
  renderManifest(new Map(Object.entries(made).map(([path, text]) => [path, digest(text)])));

test("plan and apply make exactly the expected tree, and then there is nothing to do", () => {
  fc.assert(
    fc.property(
      files(PATHS),
      files(PATHS),
      edits,
      fc.boolean(),
      (first, second, changes, force) => {
        const out = memoryFolder();
        generate(out, [setOf("s", first)]);
        for (const { path, content } of changes) edit(out, path, content);
        const disk = snapshot(join(out, "s")) as Files;
        const intact = disk[MANIFEST] === manifestOf(first) && Object.keys(first).length > 0;
        const old = intact ? first : {};
        const [conflicts, tree] = expected(disk, old, second, force);

        const plan = generate(out, [setOf("s", second)], force);
        expect([...conflictsOf(plan)].sort()).toEqual(conflicts);
        expect(snapshot(join(out, "s"))).toEqual(tree);
        if (plan.blocked) return;
        const again = planWrites(out, [setOf("s", second)], { force: false });
        expect([changesOf(again), again.conflicts, again.unchanged]).toEqual([
          [],
          [],
          Object.keys(second).length,
        ]);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

test("the manifest on disk is the one that the files call for", () => {
  fc.assert(
    fc.property(files(PATHS), (made) => {
      fc.pre(Object.keys(made).length > 0);
      const out = memoryFolder();
      generate(out, [setOf("s", made)]);
      expect(readFileSync(join(out, "s", MANIFEST), "utf8")).toBe(manifestOf(made));
    }),
    { numRuns: 50 },
  );
});
