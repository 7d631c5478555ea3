import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";
import { OPEN_THING, RESOURCES } from "./state-yaml.js";

const files = (effects: string): Record<string, string> => ({
  ...RESOURCES,
  ...OPEN_THING,
  "actions/DescribeThing.yaml": `
readOnly: true
input: { ThingId: Which thing it is. }
errors: [FailedOperation.NotThere]
effects: ${effects}
`,
});

test("an action that reads by its mark and deletes by its effect", () => {
  expect(problems(files("{ delete: Thing }"))).toEqual([
    "actions/DescribeThing.yaml:5 effect-read-only",
  ]);
});

test("an action that reads by both", () => {
  expect(problems(files("{ read: Thing }"))).toEqual([]);
});
