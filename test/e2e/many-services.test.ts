import { expect, test } from "vitest";
import { syntheticFleet, writeFleet } from "../bench/scale/synthetic/fleet.mjs";
import { syntheticService, type SyntheticOptions } from "../bench/scale/synthetic/service.mjs";
import { contentsBelow, emptySandbox, filesBelow, type Sandbox } from "./sandbox.js";

/**
 * Services of a synthetic fleet, imported: small ones, one with another version of itself, and one
 * with structures whose names differ in case only.
 */
async function imported(): Promise<Sandbox> {
  const box = emptySandbox();
  const all = syntheticFleet({ services: 40 });
  const small = all.filter(({ actions }) => actions < 25).slice(0, 6);
  const inCase = all.find((one) => one.actions < 60 && differsInCase(one) && !small.includes(one))!;
  const fleet = [...small, inCase, { ...small[0]!, version: "2022-02-02" }];
  const files = writeFleet(box.path("metadata"), fleet);
  const ran = await box.specpress(["import", ...files, "--out", "specs"]);
  expect(ran, ran.err).toMatchObject({ exit: 0 });
  return box;
}

function differsInCase(options: SyntheticOptions): boolean {
  const names = Object.keys(syntheticService(options).objects);
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

/** What was generated, without what is remembered of it. */
function outputOf(box: Sandbox, folder: string): ReadonlyMap<string, string> {
  return new Map([...contentsBelow(box.path(folder))].filter(([path]) => !path.startsWith(".")));
}

test("metadata of many services becomes packages, the same with any number of threads", async () => {
  const box = await imported();
  expect(await box.specpress(["check", "-q"])).toMatchObject({ exit: 0 });
  for (const jobs of ["1", "2", "5"]) {
    const ran = await box.specpress(["generate", "--out", `out${jobs}`, "--jobs", jobs]);
    expect(ran, ran.err).toMatchObject({ exit: 0 });
  }
  const one = outputOf(box, "out1");
  expect(one.size).toBeGreaterThan(300);
  expect(outputOf(box, "out2")).toEqual(one);
  expect(outputOf(box, "out5")).toEqual(one);

  // The files of all of them stand beside each other where case does not tell names apart.
  for (const folder of ["specs", "out1"]) {
    const files = filesBelow(box.path(folder)).map((path) => path.toLowerCase());
    expect(files.filter((path, index) => files.indexOf(path) !== index)).toEqual([]);
  }

  const again = await box.specpress(["generate", "--out", "out1", "--check"]);
  expect(again).toMatchObject({ exit: 0 });
});
