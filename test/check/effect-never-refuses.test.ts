import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";
import { OPEN_THING, RESOURCES } from "./state-yaml.js";

const files = (effects: string, errors = ""): Record<string, string> => ({
  ...RESOURCES,
  ...OPEN_THING,
  "actions/CloseThing.yaml": `
input: { ThingId: Which thing it is. }
errors: [${errors}]
effects: ${effects}
`,
});

test("no code for a thing that does not exist", () => {
  expect(problems(files("{ delete: Thing }"))).toEqual([
    "actions/CloseThing.yaml:4 effect-never-refuses",
  ]);
});

test.each([
  ["{ delete: Thing, lenient: true }", ""],
  ["{ delete: Thing }", "FailedOperation.NotThere"],
  ["{ delete: Thing, errors: { notFound: FailedOperation } }", "FailedOperation"],
  ["{ put: Thing }", ""],
])("%s with the codes [%s]", (effects, errors) => {
  expect(problems(files(effects, errors))).toEqual([]);
});
