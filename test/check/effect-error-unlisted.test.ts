import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";
import { OPEN_THING, RESOURCES } from "./state-yaml.js";

const files = (effects: string): Record<string, string> => ({
  ...RESOURCES,
  ...OPEN_THING,
  "actions/CloseThing.yaml": `
input: { ThingId: Which thing it is. }
errors: [FailedOperation.NotThere]
effects: ${effects}
`,
});

test("a code for a state that the action does not list", () => {
  const effect = "\n  delete: Thing\n  refuse: { FailedOperation: { Note: x } }";
  expect(problems(files(effect))).toEqual(["actions/CloseThing.yaml:6 effect-error-unlisted"]);
});

test("a code for what does not exist, in the second of two effects", () => {
  const effect = `
  - { need: Thing }
  - { delete: Thing, errors: { notFound: FailedOperation } }`;
  expect(problems(files(effect))).toEqual([
    "actions/CloseThing.yaml:6 effect-never-refuses",
    "actions/CloseThing.yaml:6 effect-error-unlisted",
  ]);
});

test("codes that are listed, and those of the resource that need not be", () => {
  const effect = "{ delete: Thing, refuse: { FailedOperation.NotThere: { Note: x } } }";
  expect(problems(files(effect))).toEqual([]);
});
