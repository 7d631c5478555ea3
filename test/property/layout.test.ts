import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import { buildModel } from "../../generator/model/build-model.js";
import { platform, serviceFiles } from "../check/check-yaml.js";
import { unclean } from "../golden/prettier-clean.js";
import { render } from "../pipeline.js";
import { specFiles, type SpecFiles } from "./spec-arbitrary.js";

/** What comes of specs, whatever a lint would say of them. Only broken references are left out. */
function generated(files: SpecFiles): ReadonlyMap<string, string> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `\n${text}`]));
  const { value, findings } = loadService(serviceFiles(texts), decodeFile);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, path, message }) => `${file} ${path.join("/")}: ${message}`)).toEqual([]);
  const { model } = buildModel(value!, platform);
  return new Map(render(model).map(({ path, content }) => [path, content]));
}

test("prettier would change no file of any service", { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(specFiles, async (files) => {
    expect(await unclean(generated(files))).toEqual([]);
  });
  await fc.assert(property, { numRuns: Number(process.env["LAYOUT_RUNS"] ?? 40) });
});
