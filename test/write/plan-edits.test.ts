import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planEdits, type Edit } from "../../generator/write/plan-edits.js";
import { WriteError } from "../../generator/write/write-error.js";
import { freshFolder, plant, snapshot } from "./tree.js";

const made = (path: string, content: string): Edit => ({ path, was: undefined, content });

/** The code of the WriteError that something throws. */
function refusal(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WriteError) return error.code;
    throw error;
  }
  return "none";
}

test("files are made, changed and deleted; nothing says that they are ours", () => {
  const out = freshFolder();
  plant(out, { "trtc/a.yaml": "a", "trtc/b.yaml": "b", "trtc/mine.txt": "mine" });
  const plan = planEdits(out, [
    { path: "trtc/a.yaml", was: "a", content: "A" },
    { path: "trtc/b.yaml", was: "b", content: undefined },
    made("trtc/actions/C.yaml", "c"),
    made("platform.yaml", "p"),
  ]);
  expect(plan.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "create platform.yaml",
    "update trtc/a.yaml",
    "create trtc/actions/C.yaml",
    "delete trtc/b.yaml",
  ]);
  applyPlan(out, plan);
  expect(snapshot(out)).toEqual({
    "platform.yaml": "p",
    "trtc/a.yaml": "A",
    "trtc/actions/C.yaml": "c",
    "trtc/mine.txt": "mine",
  });
});

test("a folder that is not there is made, with many files", () => {
  const out = join(freshFolder(), "deep/specs");
  const edits = Array.from({ length: 30 }, (_, index) => made(`demo/actions/A${index}.yaml`, "x"));
  applyPlan(out, planEdits(out, edits));
  expect(Object.keys(snapshot(out))).toHaveLength(30);
});

test("what is as it should be is left alone", () => {
  const out = freshFolder();
  plant(out, { "a.yaml": "a" });
  const plan = planEdits(out, [{ path: "a.yaml", was: "a", content: "a" }]);
  expect(plan).toMatchObject({ changes: [], unchanged: 1 });
});

describe("what is not as it was read is not touched", () => {
  test.each<[string, Edit]>([
    ["a file that has changed", { path: "a.yaml", was: "before", content: "x" }],
    ["a file that has come", made("a.yaml", "x")],
    ["a file that has gone", { path: "gone.yaml", was: "before", content: "x" }],
    ["a folder instead", made("folder", "x")],
  ])("%s", (_, edit) => {
    const out = freshFolder();
    plant(out, { "a.yaml": "now", "folder/b": "b" });
    const before = snapshot(out);
    expect(refusal(() => planEdits(out, [made("new.yaml", "n"), edit]))).toBe("changed");
    expect(snapshot(out)).toEqual(before);
  });

  test("since the plan was made", () => {
    const out = freshFolder();
    plant(out, { "a.yaml": "a" });
    const plan = planEdits(out, [{ path: "a.yaml", was: "a", content: "A" }, made("b.yaml", "b")]);
    writeFileSync(join(out, "a.yaml"), "edited");
    expect(refusal(() => applyPlan(out, plan))).toBe("changed");
    expect(snapshot(out)).toEqual({ "a.yaml": "edited" });
  });

  test("through a link", () => {
    const [out, elsewhere] = [freshFolder(), freshFolder()];
    plant(elsewhere, { "a.yaml": "a" });
    symlinkSync(elsewhere, join(out, "trtc"));
    const edit = { path: "trtc/a.yaml", was: "a", content: "A" };
    expect(refusal(() => planEdits(out, [edit]))).toBe("symbolic-link");
    expect(readFileSync(join(elsewhere, "a.yaml"), "utf8")).toBe("a");
  });
});

test.each([["../a.yaml"], ["/a.yaml"], ["a//b"], [""], ["a\\b"]])("%j is a bug of ours", (path) => {
  expect(() => planEdits(freshFolder(), [made(path, "x")])).toThrow(/no path/);
});

test("two paths that are one file on some disks are a bug of ours", () => {
  const edits = [made("a/B.yaml", "x"), made("a/b.yaml", "x")];
  expect(() => planEdits(freshFolder(), edits)).toThrow(/twice/);
});
