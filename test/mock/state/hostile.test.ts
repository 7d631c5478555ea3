import fc from "fast-check";
import { expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { World } from "../../../generator/mock/state/world.js";
import { callOf } from "../call-of.js";
import { models } from "../real-models.js";

/*
 * Requests are judged before they come here, so none of these should. Even so, a world takes them
 * without breaking, and nothing of one comes out as something else.
 */

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "a", "1", "xx"];

const value: fc.Arbitrary<Data> = fc.oneof(
  fc.constantFrom<Data>(...NAMES, 0, 1, -1, 0.5, 1e300, true, null, []),
  fc.jsonValue() as fc.Arbitrary<Data>,
  fc.dictionary(
    fc.constantFrom(...NAMES, "Id", "Name"),
    fc.constantFrom<Data>(...NAMES),
  ) as fc.Arbitrary<Data>,
);

const actions = [...models].flatMap(([service, model]) =>
  [...model.actions.values()]
    .filter(({ effects }) => effects.length > 0)
    .map(({ name }) => [service, name] as const),
);

const call = fc.constantFrom(...actions).chain(([service, name]) => {
  const action = models.get(service)!.actions.get(name)!;
  const values = Object.fromEntries(action.input.map((field) => [field.name, value]));
  const input = fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, Data>>;
  const lists = fc.array(fc.oneof(value, input), { maxLength: 3 });
  const several = Object.fromEntries(
    action.input.map((field) => [field.name, field.type.list ? lists : value]),
  );
  return fc
    .oneof(input, fc.record(several) as fc.Arbitrary<Record<string, Data>>)
    .map((one) => [service, name, one] as const);
});

test("whatever a request holds, a world answers or refuses, with a code that the action lists", () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 20 }), fc.nat(100_000), (calls, ms) => {
      const world = new World(models.values(), 1);
      let now = 1_717_200_000_000;
      for (const [service, name, input] of calls) {
        const model = models.get(service)!;
        const action = model.actions.get(name)!;
        const outcome = world.apply(callOf(model, name, input, { now: (now += ms) }));
        if ("refusal" in outcome) {
          expect(action.errors.map(({ code }) => code)).toContain(outcome.refusal.code);
          expect(outcome.refusal.message).not.toMatch(/\p{Cc}/u);
        } else {
          const outputs = new Set(action.output.map(({ name }) => name));
          expect(Object.keys(outcome.known).filter((one) => !outputs.has(one))).toEqual([]);
        }
      }
      expect(({} as Record<string, unknown>)["Name"]).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
