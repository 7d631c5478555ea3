import { beforeEach, expect, test, vi } from "vitest";
import { disk } from "./faulty-disk.js";
import { conflictsOf, memoryFolder, generate, plant, setOf, snapshot } from "./tree.js";

vi.mock("node:fs", async (original) =>
  (await import("./faulty-disk.js")).faultyFs(await original()),
);

// The disks of macOS and Windows: a list has one spelling, asking finds any.
beforeEach(() => {
  disk.mend();
  disk.ignoreCase = true;
});

test("a file of somebody else's under another spelling is never overwritten", () => {
  const out = memoryFolder();
  plant(out, { "trtc/A.ts": "mine" });
  const plan = generate(out, [setOf("trtc", { "a.ts": "1" })], true);
  expect(conflictsOf(plan)).toEqual(["in-the-way trtc/a.ts"]);
  expect(snapshot(out)).toEqual({ "trtc/A.ts": "mine" });
});

test("a stale file is not deleted when the disk takes it for the one we make", () => {
  const out = memoryFolder();
  generate(out, [setOf("trtc", { "A.ts": "1" })]);
  const before = snapshot(out);
  const plan = generate(out, [setOf("trtc", { "a.ts": "1" })], true);
  expect(conflictsOf(plan)).toEqual(["in-the-way trtc/a.ts"]);
  expect(snapshot(out)).toEqual(before);
});
