import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import { answerCall } from "../../../generator/mock/answer/answer-call.js";
import type { Action } from "../../../generator/model/model.js";
import { sampleAll } from "../../conformance/samples.js";
import { callOf } from "../call-of.js";
import { models } from "../real-models.js";
import { brokenLimits } from "./broken-limits.js";

const outputsOf = ({ output }: Action) => output.filter(({ name }) => name !== "RequestId");

describe.each([...models])("%s", (_, model) => {
  const actions = [...model.actions.values()];

  test("answers that are made up keep to the spec, whatever the seed", () => {
    const anyDay = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
    const holds = fc.property(fc.integer(), fc.boolean(), anyDay, (seed, given, date) => {
      for (const action of actions) {
        const input = given ? sampleAll(action.input, model) : {};
        const without = { ...action, examples: [] };
        const call = callOf(model, action.name, input, { action: without, now: date.getTime() });
        const answer = answerCall(call, {}, seed);
        expect(conformOutput(model, outputsOf(action), answer)).toEqual([]);
        expect(brokenLimits(model, outputsOf(action), answer)).toEqual([]);
        expect(answerCall(call, {}, seed)).toEqual(answer);
      }
    });
    fc.assert(holds, { numRuns: 12 });
  });

  test("every example is answered as it stands, and completed where it says too little", () => {
    for (const action of actions) {
      const { name, examples } = action;
      for (const { input, output } of examples) {
        const answer = answerCall(callOf(model, name, input), {}, 1);
        const { RequestId: _id, ...expected } = output!;
        expect(conformOutput(model, outputsOf(action), answer)).toEqual([]);
        // One of two examples may ask the same, and say other things.
        const same = examples.filter((one) => JSON.stringify(one.input) === JSON.stringify(input));
        if (same.length === 1) expect(answer).toMatchObject(expected);
      }
    }
  });
});
