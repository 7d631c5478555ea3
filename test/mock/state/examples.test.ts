import { describe, expect, test } from "vitest";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import { World } from "../../../generator/mock/state/world.js";
import { callOf } from "../call-of.js";
import { models } from "../real-models.js";

describe.each([...models])("%s", (_, model) => {
  const examples = [...model.actions.values()].flatMap((action) =>
    action.examples.map((example, index) => [`${action.name} ${index}`, action, example] as const),
  );

  test.each(examples)("example %s is accepted by a fresh world", (_name, action, example) => {
    const world = new World([model], 1);
    const region = example.region;
    const outcome = world.apply(callOf(model, action.name, example.input, { region }));
    if ("refusal" in outcome) throw new Error(outcome.refusal.message);
    // What is known is part of an answer: it may lack members, but has none that break the spec.
    const issues = conformOutput(model, action.output, outcome.known);
    expect(issues.filter(({ code }) => code !== "required")).toEqual([]);
  });

  test("every account finds the same things at first, each its own", () => {
    const reading = examples.filter(([, action]) => action.readOnly);
    for (const [, { name }, { input, region }] of reading) {
      const world = new World([model], 1);
      const [one, two] = ["one", "two"].map((account) =>
        world.apply(callOf(model, name, input, { region, account })),
      );
      expect(two).toEqual(one);
    }
  });
});
