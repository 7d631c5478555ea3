import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { disk } from "../write/faulty-disk.js";
import { snapshot } from "../write/tree.js";
import { plantDemo, sync } from "./sync-folder.js";

vi.mock("node:fs", async (original) =>
  (await import("../write/faulty-disk.js")).faultyFs(await original()),
);

afterEach(() => disk.mend());

test("killed at any system call: specs are as they were, or the next run makes them new", () => {
  const whole = plantDemo();
  disk.watch();
  sync(whole);
  const mutations = disk.count;
  disk.mend();
  const [before, after] = [snapshot(plantDemo()), snapshot(whole)];
  expect(mutations).toBeGreaterThan(10);
  for (let at = 1; at <= mutations; at++) {
    const cwd = plantDemo();
    disk.crashAt(at);
    try {
      sync(cwd);
    } catch {
      // A dead process has nobody to throw to.
    }
    disk.mend();
    const begun = existsSync(join(cwd, "specs/.specpress/journal.json"));
    const left = snapshot(cwd);
    if (!begun) expect([before, after]).toContainEqual(specsOf(left));
    sync(cwd);
    expect(specsOf(snapshot(cwd))).toEqual(specsOf(after));
  }
}, 120_000);

test("a disk that refuses: one clear line, and specs as they were", () => {
  const cwd = plantDemo();
  const before = snapshot(cwd);
  disk.failWhen((call) => (call === "rename" ? "ENOSPC" : undefined));
  const { exit, said } = sync(cwd);
  disk.mend();
  expect(exit).toBe(1);
  expect(said).toMatch(/^error cannot write .*: no space is left on the disk\n$/);
  expect(specsOf(snapshot(cwd))).toEqual(before);
});

/** Without what an interrupted run has prepared beside the specs. */
function specsOf(tree: ReturnType<typeof snapshot>): ReturnType<typeof snapshot> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.includes(".specpress")));
}
