import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { updateLockfile } from "../../generator/release/lockfile.js";

const LOCK = readFileSync(
  fileURLToPath(new URL("../../package-lock.json", import.meta.url)),
  "utf8",
);

test("nothing but the packages' versions and ranges changes, and no layout", () => {
  expect(updateLockfile(LOCK, [])).toBe(LOCK);
  const text = updateLockfile(LOCK, [
    { folder: "", version: "9.0.0" },
    { folder: "runtime", version: "9.1.0" },
    { folder: "generated/trtc", version: "9.2.0", runtime: "9.1.0" },
    { folder: "generated/unheard-of", version: "9.3.0", runtime: "9.1.0" },
  ]);
  const [before, after] = [LOCK, text].map((one) => one.split("\n")) as [string[], string[]];
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line !== before[index]).map((line) => line.trim())).toEqual([
    '"version": "9.0.0",',
    '"version": "9.0.0",',
    '"version": "9.2.0",',
    '"@specpress/runtime": "^9.1.0"',
    '"version": "9.1.0",',
  ]);
});
