import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeParameters } from "../../../generator/mock/request/decode-parameters.js";
import { formParameters } from "../../../runtime/src/forms/form-parameters.js";
import { inForce, models } from "../real-models.js";

const trtc = models.get("trtc")!;
const action = trtc.actions.get("StartPublishCdnStream")!;

function decode(parameters: readonly (readonly [string, string])[], name = action.name): unknown {
  const { input } = trtc.actions.get(name)!;
  const step = decodeParameters(parameters, input, trtc);
  return "refusal" in step ? `${step.refusal.code}: ${step.refusal.message}` : step.value;
}

test("what the runtime flattens comes out as it went in: every example of every service", () => {
  let count = 0;
  for (const model of models.values()) {
    for (const { name, input: fields, examples } of inForce(model)) {
      for (const { input } of examples) {
        const step = decodeParameters(formParameters(input), fields, model);
        // Empty lists and structures have no parameter that could tell of them.
        expect("value" in step && step.value, name).toEqual(withoutEmpty(input));
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(200);
});

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, one]) => [name, withoutEmpty(one)] as const);
  return Object.fromEntries(
    members.filter(([, one]) => typeof one !== "object" || Object.keys(one as object).length > 0),
  );
}

describe("types come from the model", () => {
  test("text that looks like a number stays text, and numbers keep all their digits", () => {
    expect(
      decode([
        ["SdkAppId", "1400000001"],
        ["RoomId", "007"],
        ["RoomIdType", "12345678901234567890"],
      ]),
    ).toEqual({ SdkAppId: 1400000001, RoomId: "007", RoomIdType: 12345678901234567890n });
  });

  test("what is of another type is kept for the judge", () => {
    expect(
      decode([
        ["SdkAppId", "1e3"],
        ["WithTranscoding", "yes"],
        ["AgentParams", "x"],
      ]),
    ).toEqual({
      SdkAppId: "1e3",
      WithTranscoding: "yes",
      AgentParams: "x",
    });
  });

  test("what the action does not know is kept, too", () => {
    expect(
      decode([
        ["Nope.0.Deep", "1"],
        ["AgentParams.Nope", "2"],
      ]),
    ).toEqual({
      Nope: { 0: { Deep: "1" } },
      AgentParams: { Nope: "2" },
    });
  });
});

describe("hostile names", () => {
  test("a huge index makes no huge list", () => {
    expect(decode([["UserIds.999999999", "x"]], "RemoveUser")).toMatch(
      /^InvalidParameter: .*run from 0/,
    );
    expect(decode([["UserIds.1", "x"]], "RemoveUser")).toMatch(/^InvalidParameter: .*run from 0/);
    expect(decode([["UserIds.00", "x"]], "RemoveUser")).toMatch(/^InvalidParameter/);
    expect(decode([["UserIds.length", "5"]], "RemoveUser")).toMatch(/is no index/);
    expect(decode([["UserIds.-1", "5"]], "RemoveUser")).toMatch(/is no index/);
  });

  test("prototypes are names like others", () => {
    const decoded = decode([
      ["__proto__.polluted", "1"],
      ["constructor.prototype.polluted", "1"],
      ["AgentParams.__proto__.polluted", "1"],
    ]) as Record<string, unknown>;
    expect(Object.keys(decoded).sort()).toEqual(["AgentParams", "__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a value and something below it, in either order", () => {
    expect(
      decode([
        ["A", "1"],
        ["A.B", "2"],
      ]),
    ).toMatch(/^InvalidParameter: .*"A" has both/);
    expect(
      decode([
        ["A.B", "2"],
        ["A", "1"],
      ]),
    ).toMatch(/^InvalidParameter: .*"A" has both/);
  });

  test("deep nesting", () => {
    expect(decode([[Array.from({ length: 5000 }, () => "A").join("."), "1"]])).toMatch(
      /nested too deeply/,
    );
  });

  test("an integer of a million digits is left alone", () => {
    expect(decode([["SdkAppId", "9".repeat(1_000_000)]])).toEqual({
      SdkAppId: "9".repeat(1_000_000),
    });
  });

  test("nothing makes it throw", () => {
    const step = fc.constantFrom("UserIds", "0", "1", "", "__proto__", "toString", "SdkAppId", "é");
    const name = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("."));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const result = decode(
          names.map((one) => [one, "1"] as const),
          "RemoveUser",
        );
        expect(["string", "object"]).toContain(typeof result);
      }),
    );
  });
});
