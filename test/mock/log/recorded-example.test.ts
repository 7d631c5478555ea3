import { expect, test } from "vitest";
import { conformInput } from "../../../generator/check/conform/conform-input.js";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import type { LoggedCall } from "../../../generator/mock/library.js";
import { recordedExample } from "../../../generator/mock/log/recorded-example.js";
import { redactByModel } from "../../../generator/mock/log/redact-by-model.js";
import { inForce, models } from "../real-models.js";

const CALL = {
  time: "2026-01-02T03:04:05.000Z",
  region: undefined,
  form: "tc3-json",
} as LoggedCall;

test("the specs' own examples, called and recorded, are examples again", () => {
  for (const model of models.values()) {
    for (const action of inForce(model)) {
      for (const { input, output = {} } of action.examples) {
        const call = {
          ...CALL,
          input: redactByModel(input, action.input, model),
          output: redactByModel(output, action.output, model),
        };
        const recorded = recordedExample(call, model, action)!;
        const issues = [
          ...conformInput(model, action.input, action.rules, recorded.input),
          ...(action.examples[0]?.output === undefined
            ? []
            : conformOutput(model, action.output, recorded.output)),
        ];
        expect(
          issues.filter(({ severity }) => severity === "error"),
          action.name,
        ).toEqual([]);
      }
    }
  }
});

test("what was refused, or whose answer got lost, is no example", () => {
  const model = models.get("trtc")!;
  const action = model.actions.get("DismissRoom")!;
  expect(recordedExample({ ...CALL, input: {}, output: undefined }, model, action)).toBeUndefined();
  expect(
    recordedExample({ ...CALL, input: {}, output: {}, fault: "reset" }, model, action),
  ).toBeUndefined();
  expect(
    recordedExample(
      { ...CALL, form: "v1-get", region: "ap-x", input: {}, output: {} },
      model,
      action,
    ),
  ).toEqual({
    title: "DismissRoom at 2026-01-02T03:04:05.000Z",
    style: "get",
    region: "ap-x",
    input: {},
    output: {},
  });
});

test("in place of a secret stands what the spec allows there", () => {
  const model = models.get("trtc")!;
  const action = model.actions.get("StartAIConversation")!;
  const own = action.examples[0]!.input;
  const input = { ...own, LLMConfig: '{"APIKey": "s3cret"}', AgentConfig: { UserSig: "s3cret" } };
  const call = { ...CALL, input: redactByModel(input, action.input, model), output: {} };
  const recorded = recordedExample(call, model, action)!;
  expect(JSON.stringify(recorded)).not.toContain("s3cret");
  expect(recorded.input["LLMConfig"]).toBe(own["LLMConfig"]);
  expect(recorded.input["AgentConfig"]).toEqual({ UserSig: "[redacted]" });
});
