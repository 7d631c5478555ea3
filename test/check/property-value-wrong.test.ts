import { expect, test } from "vitest";
import { checkYaml, problems } from "./check-yaml.js";
import { OPEN_THING, RESOURCES } from "./state-yaml.js";

const files = (keys: string, set = "run"): Record<string, string> => ({
  ...OPEN_THING,
  "errors.yaml": RESOURCES["errors.yaml"],
  "resources.yaml": `
Thing:
  doc: What the test is about.
  id: ThingId
${keys}
`,
  "actions/RunThing.yaml": `
input:
  ThingId: Which thing it is.
  State: { enum: { idle: It waits, run: It runs }, doc: What it shall do. }
  Size: { type: integer, max: 9, doc: How large it is. }
errors: [FailedOperation.NotThere]
effects: { update: Thing, set: { State: ${set} }, lenient: true }
`,
});

const states = (first: string, more = ""): string =>
  `  states: { property: State, first: ${first}${more} }`;

test.each([
  [states("gone"), "idle, run"],
  [states("idle", ", moves: [{ from: idle, to: gone, after: 1s }]"), "idle, run"],
  [states("idle", ", values: { gone: { Size: 1 } }"), "idle, run"],
  [states("idle", ", values: { run: { Size: 10 } }"), "at most 9"],
  ["  initial: { Size: large }", "must be an integer"],
  ["  initial: { State: 1 }", "must be a string"],
])("%s", (keys, message) => {
  const found = checkYaml(files(keys));
  expect(found.map(({ code }) => code)).toEqual(["property-value-wrong"]);
  expect(found[0]!.message).toContain(message);
  expect(found[0]!.file).toBe("specs/demo/resources.yaml");
});

test("a value that an effect sets", () => {
  expect(problems(files("  initial: { Size: 1 }", "gone"))).toEqual([
    "actions/RunThing.yaml:7 property-value-wrong",
  ]);
});

test("states and values that the property can have", () => {
  const move = ", moves: [{ from: idle, to: run, after: 1s }], values: { run: { Size: 9 } }";
  expect(problems(files(states("idle", move)))).toEqual([]);
});
