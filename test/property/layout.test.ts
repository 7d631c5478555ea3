import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import { buildModel } from "../../generator/model/build-model.js";
import { platform, serviceFiles } from "../check/check-yaml.js";
import { unclean } from "../golden/prettier-clean.js";
import { typeErrors } from "../golden/type-check.js";
import { render } from "../pipeline.js";
import { specFiles, type SpecFiles } from "./spec-arbitrary.js";

/*
 * Services of any shape, and names and texts of any length: what the views lay out is what prettier
 * would print, and it compiles. LAYOUT_RUNS makes it more.
 */
const RUNS = 40 * Number(process.env["LAYOUT_RUNS"] ?? 1);

/** What comes of specs, whatever a lint would say of them. Only broken references are left out. */
function generated(files: SpecFiles): ReadonlyMap<string, string> {
  const texts = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, `\n${text}`]),
  );
  const { value, findings } = loadService(serviceFiles(texts), decodeFile);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, path, message }) => `${file} ${path.join("/")}: ${message}`)).toEqual(
    [],
  );
  const { model } = buildModel(value!, platform);
  return new Map(render(model).map(({ path, content }) => [path.slice("demo/".length), content]));
}

test("prettier would change no file", { timeout: 600_000 }, async () => {
  const property = fc.asyncProperty(specFiles, async (files) => {
    expect(await unclean(generated(files))).toEqual([]);
  });
  await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 300_000 });
});

test("everything compiles", { timeout: 600_000 }, () => {
  const seed = Date.now() % 2 ** 31;
  const samples = fc.sample(specFiles, { numRuns: RUNS, seed });
  const packages = samples.map((files, i) => ({ name: `sample-${i}`, files: generated(files) }));
  expect(typeErrors(packages), `of the samples with seed ${seed}`).toEqual([]);
});
