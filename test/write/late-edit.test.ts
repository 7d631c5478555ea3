import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { applyOn } from "./apply-on.js";
import { disk } from "./faulty-disk.js";
import { NEW, plantOld } from "./scene.js";
import { generate, memoryFolder, plant, snapshot, type Tree } from "./tree.js";

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
  "src/late.ts",
  "src/same/late.ts",
  "src/stale/late.ts",
  "src/mine.ts",
  "docs/late.md",
  "vanishing/late.md",
  "folder-then-file/late.md",
])("what somebody writes at any moment while we prepare is kept: %s", (name) => {
  const path = `trtc/${name}`;
  let prepared = 0;
  let calls = 0;
  applyOn((_, at) => {
    calls++;
    if (at.includes("/staging/")) prepared = calls;
    return undefined;
  });
  const outcomes = new Set<string>();
  for (let n = 1; n <= prepared; n += 5) {
    calls = 0;
    const { error, tree } = applyOn((_, at) => {
      if (++calls === n) plant(at.replace(/(specpress-write-\w+).*/, "$1"), { [path]: "late" });
      return undefined;
    });
    expect(tree).toEqual({ ...(error ? OLD_TREE : NEW_TREE), [path]: "late" });
    outcomes.add(error?.code ?? "written");
  }
  // In `docs` files are replaced one by one, so that what else is there does not matter.
  expect(outcomes.has("changed")).toBe(!name.startsWith("docs"));
});
