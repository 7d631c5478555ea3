import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { applyPlan } from "../../generator/write/apply-plan.js";
import type { OutputSet } from "../../generator/write/output-set.js";
import type { Plan } from "../../generator/write/plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";

/** Text of a file, or where a link leads. */
export type Tree = Readonly<Record<string, string | { readonly link: string }>>;

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const MEMORY = "/dev/shm";

/** A folder of this test's own, gone after it. */
export function freshFolder(base = tmpdir()): string {
  const folder = mkdtempSync(join(base, "specpress-write-"));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

/** The same in memory where the system has such a place: for tests that need thousands. */
export function memoryFolder(): string {
  return freshFolder(existsSync(MEMORY) ? MEMORY : tmpdir());
}

export function plant(out: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const at = join(out, path);
    mkdirSync(dirname(at), { recursive: true });
    if (typeof content === "string") writeFileSync(at, content);
    else symlinkSync(content.link, at);
  }
}

/** All that stands in a folder but the workshop; an empty folder is `{ "a/": "" }`. */
export function snapshot(out: string): Tree {
  const tree: Record<string, string | { link: string }> = {};
  const walk = (folder: string): void => {
    const names = readdirSync(join(out, folder)).sort();
    if (names.length === 0 && folder !== "") tree[folder] = "";
    for (const name of names) {
      const path = `${folder}${name}`;
      if (path === ".specpress") continue;
      const stat = lstatSync(join(out, path));
      if (stat.isDirectory()) walk(`${path}/`);
      else if (stat.isSymbolicLink()) tree[path] = { link: readlinkSync(join(out, path)) };
      else tree[path] = readFileSync(join(out, path), "utf8");
    }
  };
  if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) walk("");
  return tree;
}

/** `setOf("trtc", { "src/a.ts": "…" })` */
export function setOf(scope: string, files: Readonly<Record<string, string>>): OutputSet {
  return {
    scope,
    files: Object.entries(files).map(([path, content]) => ({ path: `${scope}/${path}`, content })),
  };
}

export function generate(out: string, sets: readonly OutputSet[], force = false): Plan {
  const plan = planWrites(out, sets, { force });
  if (!plan.blocked) applyPlan(out, plan);
  return plan;
}

/** `["create trtc/a.ts"]` */
export function changesOf(plan: Plan): readonly string[] {
  return plan.changes.map(({ kind, path }) => `${kind} ${path}`);
}

/** `["edited trtc/a.ts"]` */
export function conflictsOf(plan: Plan): readonly string[] {
  return plan.conflicts.map(({ reason, path }) => `${reason} ${path}`);
}
