import { expect, test } from "vitest";
import { generateScenario, scenarios, shownPart, updateScenario } from "./scenario.js";

/*
 * Each page of this folder shows one behaviour: specs, and parts of the files that come of them. To
 * write what comes of them now into the pages: UPDATE_GOLDEN=1 npx vitest run test/golden
 */
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";
const HOW = "differs from the page; if it is better, UPDATE_GOLDEN=1 npx vitest run test/golden";

test.each(scenarios().map((scenario) => [scenario.name, scenario] as const))("%s", (name, scenario) => {
  expect(scenario.title, `${name}.md has no heading`).not.toBe("");
  expect(scenario.specs, `${name}.md has no specs`).not.toEqual([]);
  expect(scenario.outputs, `${name}.md shows no output`).not.toEqual([]);
  const generated = generateScenario(scenario);
  if (UPDATE) return updateScenario(scenario, generated);
  for (const block of scenario.outputs) {
    const file = generated.get(block.path);
    expect(file, `${block.path} is not generated`).toBeDefined();
    expect(shownPart(file!, block), `${block.path} ${HOW}`).toBe(block.content);
  }
});
