import { expect, test } from "vitest";
import { unclean } from "./prettier-clean.js";
import { generateScenario, scenarios } from "./scenario.js";
import { typeErrors } from "./type-check.js";

const packages = scenarios().map((scenario) => ({
  name: scenario.name,
  files: generateScenario(scenario),
}));

test.each(packages)("$name: prettier would change no file", async ({ files }) => {
  expect(await unclean(files)).toEqual([]);
});

test("the packages of all pages compile, as strictly as ours", { timeout: 120_000 }, () => {
  expect(typeErrors(packages)).toEqual([]);
});
