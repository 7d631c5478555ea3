import { describe, expect, test, vi } from "vitest";
import type { Rule } from "../../generator/model/field.js";
import { breaking } from "./rule-breaking.js";
import { judged } from "./services.js";
import { disagreement, listed, type Shape } from "./shapes.js";

const CODES: Readonly<Record<Rule["assertion"]["kind"], readonly string[]>> = {
  require: ["required"],
  forbid: ["forbidden"],
  ignore: ["ignored"],
  anyOf: ["any-of"],
  oneOf: ["one-of"],
  atMostOne: ["at-most-one"],
  together: ["together"],
  expect: ["comparison"],
  restrict: "enum min max multiple-of min-length max-length pattern min-items max-items".split(" "),
  lookup: ["lookup"],
  unique: ["unique"],
};

for (const { name, shapes } of judged) {
  describe(name, () => {
    const rules = shapes.flatMap((shape) =>
      shape.rules.map(
        (rule) => [shape.name, rule.index, rule.assertion.kind, shape, rule] as const,
      ),
    );

    test("there are rules to break", () => {
      expect(rules.length).toBeGreaterThan(10);
    });

    test.each(rules)("%s, rule %i: %s", (_name, _index, kind, shape, rule) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-06-01T00:00:00Z") });
      try {
        expectBreakable(shape, rule, kind);
      } finally {
        vi.useRealTimers();
      }
    });
  });
}

/** Some value breaks the rule, the validator says so as the rule wants it, and both checkers agree on all of them. */
function expectBreakable(shape: Shape, rule: Rule, kind: Rule["assertion"]["kind"]): void {
  let broken = 0;
  for (const value of breaking(rule, shape)) {
    expect(disagreement(shape, value)).toBeUndefined();
    const faults = shape.interpreted(value, [rule]);
    if (faults.length === 0) continue;
    broken++;
    for (const { code, severity } of faults) {
      expect(CODES[kind]).toContain(code);
      expect(severity).toBe(rule.severity);
    }
    expect(listed(shape.generated(value))).toEqual(expect.arrayContaining([...listed(faults)]));
  }
  expect(
    broken,
    `no value was found that breaks the rule: ${JSON.stringify(rule.assertion).slice(0, 300)}`,
  ).toBeGreaterThan(0);
}
