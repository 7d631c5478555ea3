import { describe, expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import { World } from "../../../generator/mock/state/world.js";
import { serviceModels } from "./service-models.js";

describe.each(serviceModels.map((model) => [model.service, model] as const))("%s", (_, model) => {
  const calls = [...model.actions.values()].flatMap((action) =>
    action.examples.map((example, index) => [`${action.name} ${index}`, action, example] as const),
  );

  test.each(calls)("example %s is accepted by a fresh world", (_name, action, example) => {
    const world = new World([model], 1);
    const outcome = world.apply({
      model,
      action,
      input: example.input,
      region: example.region,
      account: "AKID",
      requestId: "r",
      now: Date.UTC(2024, 5, 1),
    });
    expect(outcome).not.toHaveProperty("refusal");
    const known = (outcome as { readonly known: Readonly<Record<string, Data>> }).known;
    // What is known is part of an answer: it may lack members, but has none that break the spec.
    const issues = conformOutput(model, action.output, known).filter(
      ({ code }) => code !== "required",
    );
    expect(issues).toEqual([]);
  });
});
