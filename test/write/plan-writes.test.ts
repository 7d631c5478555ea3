import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planWrites } from "../../generator/write/plan-writes.js";
import { WriteError } from "../../generator/write/write-error.js";
import { changesOf, conflictsOf, freshFolder, generate, plant, setOf, snapshot } from "./tree.js";

const look = { force: false };

test("a first run creates every file and the manifest", () => {
  const out = join(freshFolder(), "generated");
  const plan = planWrites(out, [setOf("trtc", { "src/b.ts": "b", "src/a.ts": "a" })], look);
  expect(changesOf(plan)).toEqual([
    "create trtc/.specpress.json",
    "create trtc/src/a.ts",
    "create trtc/src/b.ts",
  ]);
  expect(plan).toMatchObject({ conflicts: [], blocked: false, unchanged: 0 });
  expect(snapshot(out)).toEqual({});
});

test("a second run has only what differs", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "1", "b.ts": "1", "old.ts": "1" })]);
  const plan = planWrites(out, [setOf("trtc", { "a.ts": "1", "b.ts": "2", "new.ts": "1" })], look);
  expect(changesOf(plan)).toEqual([
    "update trtc/.specpress.json",
    "update trtc/b.ts",
    "create trtc/new.ts",
    "delete trtc/old.ts",
  ]);
  expect(plan.unchanged).toBe(1);
});

test("what a set keeps stays as it stands, and in the manifest", () => {
  const out = freshFolder();
  const keeps = (name: string): boolean => name.startsWith("lcic/");
  generate(out, [setOf("docs", { "trtc/a.html": "1", "trtc/b.html": "1", "lcic/a.html": "1" })]);
  const plan = generate(out, [{ ...setOf("docs", { "trtc/a.html": "2" }), keeps }]);
  expect(changesOf(plan)).toEqual([
    "update docs/.specpress.json",
    "update docs/trtc/a.html",
    "delete docs/trtc/b.html",
  ]);
  expect(plan.unchanged).toBe(1);
  // Nobody looked at it, so an edit is not lost, and is still known for one later.
  plant(out, { "docs/lcic/a.html": "mine" });
  const kept = { ...setOf("docs", { "trtc/a.html": "3" }), keeps };
  expect(conflictsOf(generate(out, [kept]))).toEqual([]);
  const all = setOf("docs", { "trtc/a.html": "3", "lcic/a.html": "2" });
  expect(conflictsOf(planWrites(out, [all], look))).toEqual(["edited docs/lcic/a.html"]);
  // With nothing to keep, the folder goes.
  const none = planWrites(out, [setOf("docs", {})], { force: true });
  expect(changesOf(none)).toContain("delete docs/.specpress.json");
});

test("content is compared as bytes", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "\uFFFD" })]);
  writeFileSync(join(out, "trtc/a.ts"), Buffer.from([0xff]));
  expect(conflictsOf(planWrites(out, [setOf("trtc", { "a.ts": "\uFFFD" })], look))).toEqual([
    "edited trtc/a.ts",
  ]);
});

test("an edited file blocks, unless its edit is what we would write", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "1", "b.ts": "1" })]);
  plant(out, { "trtc/a.ts": "mine", "trtc/b.ts": "2" });
  const sets = [setOf("trtc", { "a.ts": "2", "b.ts": "2" })];
  const plan = generate(out, sets);
  expect(conflictsOf(plan)).toEqual(["edited trtc/a.ts"]);
  expect(plan.blocked).toBe(true);
  expect(snapshot(out)).toMatchObject({ "trtc/a.ts": "mine" });
  const forced = generate(out, sets, true);
  expect(conflictsOf(forced)).toEqual(["edited trtc/a.ts"]);
  expect(snapshot(out)).toMatchObject({ "trtc/a.ts": "2" });
  expect(changesOf(planWrites(out, sets, look))).toEqual([]);
});

test("an edited file is reported even when its own content would stay as it was", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "1" })]);
  plant(out, { "trtc/a.ts": "mine" });
  expect(conflictsOf(planWrites(out, [setOf("trtc", { "a.ts": "1" })], look))).toEqual([
    "edited trtc/a.ts",
  ]);
});

test("a foreign file blocks; one with our very content is ours from now on", () => {
  const out = freshFolder();
  plant(out, { "trtc/a.ts": "mine", "trtc/b.ts": "1" });
  const sets = [setOf("trtc", { "a.ts": "1", "b.ts": "1" })];
  const plan = generate(out, sets);
  expect(conflictsOf(plan)).toEqual(["foreign trtc/a.ts"]);
  expect(changesOf(plan)).toEqual(["create trtc/.specpress.json", "update trtc/a.ts"]);
  generate(out, sets, true);
  expect(changesOf(generate(out, [setOf("trtc", { "a.ts": "1" })]))).toContain("delete trtc/b.ts");
});

test("an edited file that we no longer make is kept, with one warning", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "a.ts": "1", "b.ts": "1", "c.ts": "1" })]);
  plant(out, { "trtc/b.ts": "mine" });
  const sets = [setOf("trtc", { "a.ts": "1" })];
  const plan = generate(out, sets);
  expect(plan.blocked).toBe(false);
  expect(conflictsOf(plan)).toEqual(["edited-stale trtc/b.ts"]);
  expect(Object.keys(snapshot(out))).toEqual(["trtc/.specpress.json", "trtc/a.ts", "trtc/b.ts"]);
  expect(conflictsOf(planWrites(out, sets, look))).toEqual([]);
});

test("a link where a file of ours belongs is foreign, and what it leads to is left alone", () => {
  const out = freshFolder();
  plant(out, { "elsewhere.ts": "1", "trtc/a.ts": { link: "../elsewhere.ts" } });
  const sets = [setOf("trtc", { "a.ts": "2" })];
  expect(conflictsOf(generate(out, sets))).toEqual(["foreign trtc/a.ts"]);
  generate(out, sets, true);
  expect(snapshot(out)).toMatchObject({ "elsewhere.ts": "1", "trtc/a.ts": "2" });
});

test("a link or file where a folder of ours belongs is foreign; force replaces it", () => {
  const out = freshFolder();
  plant(out, { "elsewhere/a.ts": "1", "trtc/src": { link: "../elsewhere" }, "trtc/docs": "mine" });
  const sets = [setOf("trtc", { "src/a.ts": "2", "docs/a.md": "2" })];
  const plan = generate(out, sets);
  expect(conflictsOf(plan)).toEqual(["foreign trtc/docs", "foreign trtc/src"]);
  generate(out, sets, true);
  expect(snapshot(out)).toMatchObject({
    "elsewhere/a.ts": "1",
    "trtc/src/a.ts": "2",
    "trtc/docs/a.md": "2",
  });
});

test("stale files make room for folders and folders of stale files for files", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { room: "1", "call/a.md": "1", "call/deep/b.md": "1" })]);
  generate(out, [setOf("trtc", { "room/a.md": "2", call: "2" })]);
  expect(snapshot(out)).toMatchObject({ "trtc/room/a.md": "2", "trtc/call": "2" });
});

test("an edited stale file in the place of a folder blocks", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { room: "1" })]);
  plant(out, { "trtc/room": "mine" });
  const sets = [setOf("trtc", { "room/a.md": "2" })];
  expect(conflictsOf(generate(out, sets))).toEqual(["edited trtc/room"]);
  generate(out, sets, true);
  expect(snapshot(out)).toMatchObject({ "trtc/room/a.md": "2" });
});

test("not even force deletes a folder with files of others", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "call/a.md": "1" })]);
  plant(out, { "trtc/call/notes.md": "mine" });
  const plan = generate(out, [setOf("trtc", { call: "2" })], true);
  expect(plan.blocked).toBe(true);
  expect(conflictsOf(plan)).toEqual(["in-the-way trtc/call"]);
});

test("a folder in the place of the manifest blocks", () => {
  const out = freshFolder();
  plant(out, { "trtc/.specpress.json/a": "mine" });
  expect(conflictsOf(generate(out, [setOf("trtc", { "a.ts": "1" })], true))).toEqual([
    "in-the-way trtc/.specpress.json",
  ]);
});

test("an empty set removes what we wrote, and the folder when nothing else is in it", () => {
  const out = freshFolder();
  generate(out, [setOf("trtc", { "src/a.ts": "1" }), setOf("mdl", { "src/a.ts": "1" })]);
  plant(out, { "mdl/notes.md": "mine" });
  generate(out, [setOf("trtc", {}), setOf("mdl", {})]);
  expect(snapshot(out)).toEqual({ "mdl/notes.md": "mine" });
});

test("a scope folder that is a link is refused, wherever it leads", () => {
  const out = freshFolder();
  const other = freshFolder();
  for (const target of [other, "mdl", "nowhere"]) {
    symlinkSync(target, join(out, "trtc"));
    expect(() => planWrites(out, [setOf("trtc", { "a.ts": "1" })], { force: true })).toThrow(
      `cannot write ${join(out, "trtc")}: it is a symbolic link`,
    );
    rmSync(join(out, "trtc"));
  }
  expect(snapshot(other)).toEqual({});
});

test("a workshop that is a link is refused: recovering would empty what it leads to", () => {
  const out = freshFolder();
  const other = freshFolder();
  plant(other, { "staging/a": "mine", "journal.json": "{}" });
  symlinkSync(other, join(out, ".specpress"));
  expect(() => planWrites(out, [setOf("trtc", { "a.ts": "1" })], look)).toThrow(WriteError);
  expect(snapshot(other)).toEqual({ "staging/a": "mine", "journal.json": "{}" });
});

test("an output folder that is a link is the caller's choice", () => {
  const real = freshFolder();
  const out = join(freshFolder(), "generated");
  symlinkSync(real, out);
  generate(out, [setOf("trtc", { "a.ts": "1" })]);
  expect(snapshot(real)).toMatchObject({ "trtc/a.ts": "1" });
});

test.each([
  ["leaves its scope", [setOf("trtc", { "../mdl/a.ts": "1" })], "does not stay in trtc/"],
  ["is absolute", [{ scope: "trtc", files: [{ path: "/trtc/a", content: "" }] }], "does not stay"],
  ["is another scope's", [{ scope: "trtc", files: [{ path: "mdl/a", content: "" }] }], "not stay"],
  ["has a backslash", [setOf("trtc", { "..\\a.ts": "1" })], "does not stay"],
  ["has an escape", [setOf("trtc", { "\u001b[2J.ts": "1" })], "does not stay"],
  ["has an empty step", [setOf("trtc", { "a//b.ts": "1" })], "does not stay"],
  ["differs only in case", [setOf("trtc", { "a.ts": "1", "A.ts": "1" })], "differ only in case"],
  ["has folders like that", [setOf("trtc", { "x/a": "1", "X/b": "1" })], "differ only in case"],
  ["comes twice", [setOf("trtc", { a: "" }), setOf("trtc", { b: "" })], "made twice"],
  ["is file and folder", [setOf("trtc", { a: "1", "a/b": "1" })], "made twice"],
  ["is the manifest", [setOf("trtc", { ".specpress.json": "1" })], "made twice"],
  ["has the workshop's scope", [setOf(".specpress", {})], "cannot be an output folder"],
  ["has a deep scope", [setOf("a/b", {})], "cannot be an output folder"],
  ["has a scope upwards", [setOf("..", {})], "cannot be an output folder"],
])("a path that %s is a bug of the generator", (_, sets, message) => {
  const out = freshFolder();
  const plan = (): unknown => planWrites(out, sets, { force: true });
  expect(plan).toThrow(message);
  expect(plan).not.toThrow(WriteError);
});

test("the output folder is a file, or below one", () => {
  const folder = freshFolder();
  plant(folder, { file: "mine" });
  for (const out of [join(folder, "file"), join(folder, "file/deeper")]) {
    expect(() => planWrites(out, [setOf("trtc", { "a.ts": "1" })], look)).toThrow(
      expect.objectContaining({ code: "not-a-folder", name: "WriteError" }),
    );
  }
  expect(snapshot(folder)).toEqual({ file: "mine" });
});
