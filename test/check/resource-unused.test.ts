import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";
import { OPEN_THING, RESOURCES } from "./state-yaml.js";

const RELIC = `${RESOURCES["resources.yaml"]}Relic: { doc: Left over., id: RelicId, properties: { RelicId: string } }
`;

test("a resource that no action touches", () => {
  expect(problems({ ...RESOURCES, ...OPEN_THING, "resources.yaml": RELIC })).toEqual([
    "resources.yaml:6 resource-unused",
  ]);
});

test("one that an action makes", () => {
  expect(problems({ ...RESOURCES, ...OPEN_THING })).toEqual([]);
});
