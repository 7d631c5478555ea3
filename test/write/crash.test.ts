import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { recover } from "../../generator/write/recover.js";
import { disk } from "./faulty-disk.js";
import { NEW, plantOld } from "./scene.js";
import { generate, memoryFolder, plant, snapshot, type Tree } from "./tree.js";

vi.mock("node:fs", async (original) =>
  (await import("./faulty-disk.js")).faultyFs(await original()),
);

afterEach(() => disk.mend());

let OLD_TREE: Tree;
let NEW_TREE: Tree;
/** How many system calls of one apply change something, and which of them are the commit's. */
let mutations: number;
let commit: readonly number[];

beforeAll(() => {
  const out = memoryFolder();
  OLD_TREE = plantOld(out);
  const plan = planWrites(out, NEW, { force: false });
  const renames: number[] = [];
  disk.failWhen((call, _, count) => void (call === "rename" && renames.push(count)));
  applyPlan(out, plan);
  mutations = disk.count;
  commit = renames.slice(1);
  disk.mend();
  NEW_TREE = snapshot(out);
});

/** Applies the new version with the disk as `arrange` says, in a process that does not survive. */
function die(arrange: () => void): {
  readonly out: string;
  readonly died: boolean;
  readonly journal: boolean;
} {
  const out = memoryFolder();
  plantOld(out);
  const plan = planWrites(out, NEW, { force: false });
  arrange();
  const died = attempt(() => applyPlan(out, plan));
  return { out, died, journal: existsSync(join(out, ".specpress/journal.json")) };
}

/** Says whether it died of it. */
function attempt(work: () => unknown): boolean {
  try {
    work();
  } catch {
    // Whether it threw is not the question: a dead process has nobody to throw to.
  }
  const died = disk.crashed;
  disk.mend();
  return died;
}

function isWhole(tree: Tree): boolean {
  return [OLD_TREE, NEW_TREE].some((whole) => JSON.stringify(whole) === JSON.stringify(tree));
}

test("the scene has every kind of step", () => {
  const out = memoryFolder();
  plantOld(out);
  disk.watch();
  generate(out, NEW);
  expect(disk.calls).toContain(`rename ${join(out, "trtc/src")}`);
  expect(disk.calls).toContain(`rename ${join(out, "trtc/docs/a.md")}`);
  expect(disk.calls).toContain(`rename ${join(out, "mdl")}`);
  expect(disk.calls).not.toContain(`rename ${join(out, "trtc")}`);
  expect(snapshot(out)).not.toEqual(OLD_TREE);
  expect(mutations).toBeGreaterThan(100);
  expect(commit.length).toBeGreaterThan(12);
});

test("killed at any system call, the tree is old or new, or the next run makes it new", () => {
  const seen = { before: 0, during: 0, after: 0 };
  for (let n = 1; n <= mutations; n++) {
    const { out, journal } = die(() => disk.crashAt(n));
    const found = snapshot(out);
    if (!journal) expect(isWhole(found)).toBe(true);
    recover(out);
    expect(snapshot(out)).toEqual(journal ? NEW_TREE : found);
    expect(readdirSync(out)).not.toContain(".specpress");
    expect(recover(out)).toBe(false);
    expect(generate(out, NEW).conflicts).toEqual([]);
    expect(snapshot(out)).toEqual(NEW_TREE);
    seen[journal ? "during" : n < commit[0]! ? "before" : "after"]++;
  }
  expect(seen.before).toBeGreaterThan(20);
  expect(seen.during).toBe(commit.length + 1);
  expect(seen.after).toBeGreaterThan(20);
}, 60_000);

test("killed again while it recovers, at any system call, it recovers still", () => {
  let crashes = 0;
  for (const n of [3, commit[0]! - 1, ...commit, mutations - 20]) {
    for (let m = 1 + (n % 5), died = true; died; m += 5) {
      const { out, journal } = die(() => disk.crashAt(n));
      const found = snapshot(out);
      disk.crashAt(m);
      died = attempt(() => recover(out));
      if (died) crashes++;
      recover(out);
      expect(snapshot(out)).toEqual(journal ? NEW_TREE : found);
      expect(readdirSync(out)).not.toContain(".specpress");
    }
  }
  expect(crashes).toBeGreaterThan(60);
}, 60_000);

test("killed while it undoes what an error stopped, it recovers to old or new", () => {
  let crashes = 0;
  for (const n of commit) {
    for (let extra = 1 + (n % 3), died = true; died; extra += 3) {
      const { out, ...result } = die(() => {
        disk.crashAt(n + extra);
        disk.failWhen((call, _, count) =>
          call === "rename" && count === n ? "ENOSPC" : undefined,
        );
      });
      died = result.died;
      if (died) crashes++;
      recover(out);
      expect(isWhole(snapshot(out))).toBe(true);
      expect(readdirSync(out)).not.toContain(".specpress");
    }
  }
  expect(crashes).toBeGreaterThan(100);
}, 60_000);

test("killed at any system call on a disk without links, the next run makes it whole", () => {
  for (let n = 1, died = true; died; n += 2) {
    const { out, ...result } = die(() => {
      disk.crashAt(n);
      disk.failWhen((call) => (call === "link" ? "EPERM" : undefined));
    });
    died = result.died;
    const found = snapshot(out);
    recover(out);
    expect(snapshot(out)).toEqual(result.journal ? NEW_TREE : found);
    expect(isWhole(snapshot(out))).toBe(true);
  }
}, 60_000);

test("what somebody writes after a crash is kept: the next run asks", () => {
  for (const n of commit) {
    const { out } = die(() => disk.crashAt(n));
    // Into a folder that was to be swapped, or over a file that was to be replaced.
    const edits = ["trtc/src/f0.ts", "trtc/package.json", "trtc/gone.md", "mdl/package.json"];
    const before = snapshot(out);
    const edited = edits.filter((path) => before[path] === OLD_TREE[path]);
    plant(out, Object.fromEntries(edited.map((path) => [path, "mine!"])));
    const found = snapshot(out);
    try {
      recover(out);
    } catch (error) {
      expect(error).toMatchObject({ name: "WriteError", code: "interrupted" });
    }
    for (const path of edited) {
      expect([path, snapshot(out)[path]]).toEqual([path, found[path]]);
    }
  }
});
