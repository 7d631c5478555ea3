import { chmodSync, lstatSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { writeState } from "../../generator/write/state.js";
import { freshFolder, generate, plant, setOf, snapshot } from "./tree.js";

const look = { force: false };
const LONG_AGO = new Date("2001-01-01T00:00:00Z");

function files(content: (index: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`src/f${i}.ts`, content(i)]));
}

function age(out: string): void {
  for (const path of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    utimesSync(join(out, path), LONG_AGO, LONG_AGO);
  }
}

function touched(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => lstatSync(join(out, path)).mtimeMs !== LONG_AGO.getTime())
    .sort();
}

test("makes the folder, the files and the manifest, and leaves nothing else", () => {
  const out = join(freshFolder(), "deeply/generated");
  generate(out, [setOf("trtc", { "src/a.ts": "é\r\n", "b.ts": "" })]);
  expect(Object.keys(snapshot(out))).toEqual([
    "trtc/.specpress.json",
    "trtc/b.ts",
    "trtc/src/a.ts",
  ]);
  expect(snapshot(out)).toMatchObject({ "trtc/src/a.ts": "é\r\n", "trtc/b.ts": "" });
  expect(readdirSync(out)).toEqual(["trtc"]);
});

test("touches nothing when nothing changed", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", files(String))]);
  age(out);
  expect(generate(out, [setOf("trtc", files(String))]).unchanged).toBe(20);
  expect(touched(out)).toEqual([]);
});

test("touches only the files that change when they are few", () => {
  const out = freshFolder();
  generate(out, [
    setOf(
      "trtc",
      files(() => "1"),
    ),
  ]);
  age(out);
  generate(out, [
    setOf(
      "trtc",
      files((i) => (i < 2 ? "2" : "1")),
    ),
  ]);
  expect(touched(out)).toEqual([
    "trtc",
    "trtc/.specpress.json",
    "trtc/src",
    "trtc/src/f0.ts",
    "trtc/src/f1.ts",
  ]);
});

test("a folder that is built anew keeps the very files that do not change, and its mode", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { ...files(() => "1"), "src/deep/a.ts": "1" })]);
  plant(out, { "trtc/src/mine.ts": "mine", "trtc/src/deep/link.ts": { link: "../mine.ts" } });
  chmodSync(join(out, "trtc/src"), 0o2750);
  chmodSync(join(out, "trtc/src/f0.ts"), 0o600);
  age(out);
  const inode = (path: string): number => lstatSync(join(out, "trtc/src", path)).ino;
  const mode = (path: string): number => lstatSync(join(out, "trtc/src", path)).mode & 0o7777;
  const before = ["", "mine.ts", "f19.ts", "deep/a.ts"].map(inode);
  generate(out, [setOf("trtc", { ...files((i) => (i < 15 ? "2" : "1")), "src/deep/a.ts": "1" })]);
  const after = ["", "mine.ts", "f19.ts", "deep/a.ts"].map(inode);
  expect(after[0]).not.toBe(before[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect([mode(""), mode("f0.ts")]).toEqual([0o2750, 0o600]);
  expect(snapshot(out)).toMatchObject({ "trtc/src/deep/link.ts": { link: "../mine.ts" } });
  expect(touched(out)).not.toContain("trtc/src/f19.ts");
});

test("a folder with folders of others in it stays, however much changes", () => {
  const out = freshFolder();
  generate(out, [
    setOf(
      "trtc",
      files(() => "1"),
    ),
  ]);
  plant(out, { "trtc/src/node_modules/a/index.js": "mine", "trtc/dist/index.js": "mine" });
  const { ino } = lstatSync(join(out, "trtc/src"));
  generate(out, [
    setOf(
      "trtc",
      files(() => "2"),
    ),
  ]);
  expect(lstatSync(join(out, "trtc/src")).ino).toBe(ino);
  expect(snapshot(out)).toMatchObject({
    "trtc/src/node_modules/a/index.js": "mine",
    "trtc/dist/index.js": "mine",
    "trtc/src/f0.ts": "2",
    "trtc/src/f19.ts": "2",
  });
});

test("the scope folder itself stays: somebody may stand in it", () => {
  const out = freshFolder();
  const top = (content: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}.ts`, content]));
  generate(out, [setOf("trtc", top("1"))]);
  const { ino } = lstatSync(join(out, "trtc"));
  generate(out, [setOf("trtc", top("2"))]);
  expect(lstatSync(join(out, "trtc")).ino).toBe(ino);
});

test("folders that our deletions empty go; folders that were empty stay", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "1", "x/y/z/b.ts": "1", "kept/c.ts": "1" })]);
  mkdirSync(join(out, "trtc/kept/empty"));
  generate(out, [setOf("trtc", { "a.ts": "1" })]);
  expect(Object.keys(snapshot(out))).toEqual([
    "trtc/.specpress.json",
    "trtc/a.ts",
    "trtc/kept/empty/",
  ]);
});

test("a plan that is blocked is not to be applied", () => {
  const out = freshFolder();
  plant(out, { "trtc/a.ts": "mine" });
  const plan = planWrites(out, [setOf("trtc", { "a.ts": "1" })], look);
  expect(() => applyPlan(out, plan)).toThrow("a plan with conflicts is not to be applied");
  expect(snapshot(out)).toEqual({ "trtc/a.ts": "mine" });
});

test.each([
  ["an update", { "trtc/a.ts": "mine!" }],
  ["an update, in as many bytes", { "trtc/a.ts": "x" }],
  ["a creation", { "trtc/new.ts": "mine" }],
  ["a deletion", { "trtc/old.ts": "mine!" }],
  ["the manifest", { "trtc/.specpress.json": "{}" }],
  ["the folder of a creation", { "trtc/folder": "mine" }],
])("what somebody writes after the plan, in the place of %s, is not overwritten", (_, edit) => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "1", "old.ts": "1" })]);
  const sets = [setOf("trtc", { "a.ts": "2", "new.ts": "1", "folder/b.ts": "1" })];
  age(out);
  const plan = planWrites(out, sets, look);
  plant(out, edit);
  const before = snapshot(out);
  expect(() => applyPlan(out, plan)).toThrow(expect.objectContaining({ name: "WriteError" }));
  expect(snapshot(out)).toEqual(before);
  expect(readdirSync(out)).toEqual(["trtc"]);
});

test("the state file outlives a run", () => {
  const out = freshFolder();
  writeState(out, "kept");
  generate(out, [setOf("trtc", { "a.ts": "1" })]);
  expect(readdirSync(join(out, ".specpress"))).toEqual(["state.json"]);
});
