import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";
import { OPEN_THING, RESOURCES } from "./state-yaml.js";

const silent = { "actions/ModifyThing.yaml": "\ninput: { Note: Anything. }\n" };

test("an action that changes something and does not say what", () => {
  expect(problems({ ...RESOURCES, ...OPEN_THING, ...silent })).toEqual([
    "actions/ModifyThing.yaml:2 effect-missing",
  ]);
});

test("one that says why, and a service whose things nobody has described", () => {
  const waived = `${silent["actions/ModifyThing.yaml"]}waive: { effect-missing: Nobody sees it. }\n`;
  expect(problems({ ...RESOURCES, ...OPEN_THING, "actions/ModifyThing.yaml": waived })).toEqual([]);
  expect(problems(silent)).toEqual([]);
});
