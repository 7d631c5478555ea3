import { describe, expect, test } from "vitest";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import type { Data } from "../../../generator/load/scalars.js";
import { answerCall } from "../../../generator/mock/answer/answer-call.js";
import type { MockCall } from "../../../generator/mock/mock-call.js";
import { World } from "../../../generator/mock/state/world.js";
import type { Action, Model } from "../../../generator/model/model.js";
import type { Effect } from "../../../generator/model/state/effect.js";
import { callOf } from "../call-of.js";
import { models } from "../real-models.js";

type Values = Readonly<Record<string, Data>>;

/** Calls and completes the answer, as the server does. */
function answer(world: World, call: MockCall): Values {
  const outcome = world.apply(call);
  if ("refusal" in outcome) throw new Error(`${call.action.name}: ${outcome.refusal.message}`);
  return answerCall(call, outcome.known, 1);
}

/** The effects of a kind, with their actions. */
function effectsOf(model: Model, kind: Effect["kind"]): readonly (readonly [Action, Effect])[] {
  return [...model.actions.values()].flatMap((action) =>
    action.effects
      .filter((effect) => effect.kind === kind)
      .map((effect) => [action, effect] as const),
  );
}

/** Inputs of an action that name a thing: its ID, and where it belongs. */
function naming({ finders, scope }: Effect, made: Values, asked: Values): Values {
  const known = { ...asked, ...made };
  return Object.fromEntries(
    [...finders.slice(0, 1), ...scope].flatMap(({ property, source }) => {
      const [step] = source.steps;
      const value = known[property.text];
      return step && value !== undefined ? [[step.name, value]] : [];
    }),
  );
}

describe.each([...models])("%s: what is created", (_, model) => {
  const created = effectsOf(model, "create").filter(
    ([action, { each, target, resource }]) =>
      !each &&
      action.examples.length > 0 &&
      target?.showings.some(({ property }) => property.text === resource.id.text),
  );
  const cases = created.flatMap(([action, effect]) =>
    effectsOf(model, "read")
      .filter(([, { resource }]) => resource.name === effect.resource.name)
      .map(
        ([reader, read]) =>
          [`${action.name} and ${reader.name}`, action, effect, reader, read] as const,
      ),
  );

  test.runIf(cases.length > 0).each(cases)("%s", (_name, action, effect, reader, read) => {
    const world = new World([model], 1);
    const [{ input, region }] = action.examples as [(typeof action.examples)[number]];
    const made = answer(world, callOf(model, action.name, input, { region }));
    const shown = effect.target!.showings.map(
      ({ field, property }) => [property.text, made[field.name]!] as const,
    );
    const request = naming(read, Object.fromEntries(shown), input);
    const told = answer(world, callOf(model, reader.name, request, { region }));
    expect(conformOutput(model, reader.output, { ...told, RequestId: "r" })).toEqual([]);
    const { into, showings } = read.target!;
    const values = (into ? told[into.text] : told) as Values;
    // What was asked for is what is there, as far as an answer shows it as it was given.
    for (const { property, source } of effect.takes) {
      const [step] = source.steps;
      const showing = showings.find((one) => one.property.text === property.text);
      const given =
        source.origin === "input" && source.steps.length === 1 ? input[step!.name] : undefined;
      if (given === undefined || !showing || typeof given === "object") continue;
      expect([property.text, String(values[showing.field.name])]).toEqual([
        property.text,
        String(given),
      ]);
    }
  });
});
