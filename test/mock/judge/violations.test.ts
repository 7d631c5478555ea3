import { describe, expect, test } from "vitest";
import { FORMAT_WORDS } from "../../../generator/check/conform/format-tests.js";
import type { Field } from "../../../generator/model/field.js";
import { judgeInput } from "../../../generator/mock/judge/judge-input.js";
import { callOf } from "../call-of.js";
import { inForce, models } from "../real-models.js";
import { violationsOf } from "./violations.js";

/** The codes of all that a field's spec demands, whatever its rules. */
function codesOf({ type, constraints: c, required, whenEmpty }: Field): readonly string[] {
  const demands: readonly (readonly [string, unknown])[] = [
    ["type", type.base !== "any"],
    ["required", required],
    ["enum", c.enum && !c.open],
    ["min", c.min !== undefined],
    ["max", c.max !== undefined],
    ["exclusive-min", c.exclusiveMin !== undefined],
    ["exclusive-max", c.exclusiveMax !== undefined],
    ["multiple-of", c.multipleOf],
    ["range", c.ranges],
    ["excluded", c.notValues],
    // Where empty means something, only what is longer can be too short.
    ["min-length", (c.minLength ?? 0) > (whenEmpty === undefined ? 0 : 1)],
    ["max-length", c.maxLength !== undefined],
    ["max-bytes", c.maxBytes !== undefined],
    ["pattern", c.pattern],
    ["format", c.format && FORMAT_WORDS[c.format]],
    ["min-items", (c.minItems ?? 0) > (whenEmpty === undefined ? 0 : 1)],
    ["max-items", c.maxItems !== undefined],
    ["unique-items", c.uniqueItems],
  ];
  return demands.flatMap(([code, holds]) => (holds ? [code] : []));
}

const now = Date.now();

describe.each([...models])("%s", (_, model) => {
  const violations = violationsOf(model, now / 1000);

  test("everything that a parameter demands is broken once", () => {
    const found = new Set(
      violations.map(({ action, path, code }) => `${action.name}.${path[0]} ${code}`),
    );
    const demanded = inForce(model).flatMap(({ name, input }) =>
      input.flatMap((field) => codesOf(field).map((code) => `${name}.${field.name} ${code}`)),
    );
    expect(demanded.length).toBeGreaterThan(100);
    expect(demanded.filter((one) => !found.has(one))).toEqual([]);
  });

  test("each is refused for what it breaks", () => {
    for (const { action, input, what, code, path } of violations) {
      const refusal = judgeInput(callOf(model, action.name, input, { now }));
      expect(refusal?.issues, what).toContainEqual(expect.objectContaining({ code, path }));
    }
  });
});
