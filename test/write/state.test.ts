import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readState, writeState } from "../../generator/write/state.js";
import { freshFolder, plant, snapshot } from "./tree.js";

test("comes back as it was written", () => {
  const out = join(freshFolder(), "generated");
  expect(readState(out)).toBeUndefined();
  writeState(out, "{é}");
  writeState(out, "garbage \u0000");
  expect(readState(out)).toBe("garbage \u0000");
  expect(readdirSync(join(out, ".specpress"))).toEqual(["state.json"]);
});

test("parts of it stand apart", () => {
  const out = join(freshFolder(), "generated");
  writeState(out, "all");
  writeState(out, "one service", "trtc");
  expect([readState(out), readState(out, "trtc"), readState(out, "lcic")]).toEqual([
    "all",
    "one service",
    undefined,
  ]);
});

test("is silent where nothing can be kept", () => {
  const folder = freshFolder();
  plant(folder, { file: "mine" });
  writeState(join(folder, "file"), "state");
  expect(readState(join(folder, "file"))).toBeUndefined();
  expect(snapshot(folder)).toEqual({ file: "mine" });
});

test("goes through no link", () => {
  const [out, other] = [freshFolder(), freshFolder()];
  symlinkSync(other, join(out, ".specpress"));
  writeState(out, "state");
  expect(readdirSync(other)).toEqual([]);
});
