import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { applyOn } from "./apply-on.js";
import { disk } from "./faulty-disk.js";
import { NEW, plantOld } from "./scene.js";
import { generate, memoryFolder, setOf, snapshot, type Tree } from "./tree.js";

vi.mock("node:fs", async (original) =>
  (await import("./faulty-disk.js")).faultyFs(await original()),
);

afterEach(() => disk.mend());

let OLD_TREE: Tree;
let NEW_TREE: Tree;

beforeAll(() => {
  const out = memoryFolder();
  OLD_TREE = plantOld(out);
  generate(out, NEW);
  NEW_TREE = snapshot(out);
});

test.each([
  ["ENOSPC", 1],
  ["EACCES", 3],
])("when any one call fails with %s: old, or new", (code, pace) => {
  const outcomes = { old: 0, new: 0 };
  for (let n = 1, last = false; !last; n += pace) {
    let calls = 0;
    const { error, tree, out } = applyOn(() => (++calls === n ? code : undefined));
    expect(tree).toEqual(error ? OLD_TREE : NEW_TREE);
    outcomes[error ? "old" : "new"]++;
    if (error) expect(error.message).toMatch(new RegExp(`^cannot write ${out}.*: `));
    if (error) expect(readdirSync(out)).not.toContain(".specpress");
    expect(generate(out, NEW).conflicts).toEqual([]);
    expect(snapshot(out)).toEqual(NEW_TREE);
    expect(readdirSync(out)).not.toContain(".specpress");
    last = calls < n;
  }
  expect(outcomes.old).toBeGreaterThan(5);
  expect(outcomes.new).toBeGreaterThan(20);
});

test.each([
  ["no space is left", "ENOSPC", ["open", "write", "mkdir", "link", "symlink"], "no-space"],
  ["the disk is read-only", "EROFS", undefined, "read-only"],
  ["nothing can be renamed", "EBUSY", ["rename"], "in-use"],
])("when from any call on %s: old, or new with the next run", (_, code, calls, expected) => {
  let last = false;
  for (let n = 1; !last; n++) {
    const { error, tree, out } = applyOn((call, _path, count) => {
      last = count < n;
      const writes = !/^(lstat|read|access)/.test(call) && (calls?.includes(call) ?? true);
      return writes && count >= n ? code : undefined;
    });
    if (error?.code === "interrupted") expect(error.message).toContain("run specpress again");
    else if (error) expect([error.code, tree]).toEqual([expected, OLD_TREE]);
    else expect(tree).toEqual(NEW_TREE);
    generate(out, NEW);
    expect(snapshot(out)).toEqual(NEW_TREE);
    expect(readdirSync(out)).not.toContain(".specpress");
  }
});

test("what can't be read while planning is named", () => {
  const out = memoryFolder();
  plantOld(out);
  disk.watch();
  planWrites(out, NEW, { force: false });
  const calls = disk.calls.slice();
  expect(calls.length).toBeGreaterThan(40);
  for (const failing of new Set(calls)) {
    disk.failWhen((call, path) => (`${call} ${path}` === failing ? "EACCES" : undefined));
    expect(() => planWrites(out, NEW, { force: false })).toThrow(
      expect.objectContaining({
        name: "WriteError",
        code: "permission-denied",
        message: expect.stringMatching(`^cannot write ${out}.*: permission denied$`),
      }),
    );
  }
  disk.mend();
  expect(snapshot(out)).toEqual(OLD_TREE);
});

test("a disk without links gets the same tree", () => {
  const { error, tree } = applyOn((call) => (call === "link" ? "EPERM" : undefined));
  expect(error).toBeUndefined();
  expect(tree).toEqual(NEW_TREE);
});

test("a folder that can't be moved, as with a file open on Windows, is written file by file", () => {
  const { error, tree } = applyOn((call, path) =>
    call === "rename" && /trtc.src$|trash.9$/.test(path) ? "EBUSY" : undefined,
  );
  expect(error).toBeUndefined();
  expect(tree).toEqual(NEW_TREE);
});

test("a folder that had to be made for the output goes again", () => {
  const folder = memoryFolder();
  const out = join(folder, "deeply/generated");
  const plan = planWrites(out, [setOf("trtc", { "a.ts": "1" })], { force: false });
  disk.failWhen((call, path) => (call === "write" && path ? "ENOSPC" : undefined));
  expect(() => applyPlan(out, plan)).toThrow(
    `cannot write ${join(out, "trtc")}: no space is left on the disk`,
  );
  disk.mend();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["EACCES", "permission-denied", "permission denied"],
  ["EROFS", "read-only", "the file system is read-only"],
  ["EDQUOT", "no-space", "the disk quota is used up"],
  ["EISDIR", "is-a-folder", "it is a folder"],
  ["ELOOP", "symbolic-link", "its symbolic links lead in a circle"],
  ["ENAMETOOLONG", "name-too-long", "the name is too long for the disk"],
  ["EXDEV", "other-disk", "it lies on another disk than the output folder"],
  ["ENOMEM", "failed", "the system says ENOMEM"],
])("%s is said in words", (errno, code, reason) => {
  const { error, out } = applyOn((call, path) =>
    call === "open" && path.endsWith("package.json") ? errno : undefined,
  );
  expect(error).toMatchObject({ code, path: join(out, "mdl") });
  expect(error?.message).toBe(`cannot write ${join(out, "mdl")}: ${reason}`);
  expect(error?.cause).toMatchObject({ code: errno });
});
