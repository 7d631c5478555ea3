import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";

test("what stands around a test has no findings of its own", () => {
  expect(checkYaml({})).toEqual([]);
  expect(checkYaml({ "structures/Thing.yaml": "\n", "actions/Act.yaml": "\n" })).toEqual([]);
});

test("lines are those of the YAML as it is written, the schema link being the first", () => {
  expect(problems({ "actions/Act.yaml": "\nrate: never\n" })).toEqual([
    "actions/Act.yaml:2 value-malformed",
  ]);
});
