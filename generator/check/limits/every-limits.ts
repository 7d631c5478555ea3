import type { RawRestriction } from "../../load/format/rule.js";
import type { Model } from "../../model/model.js";
import type { Limits } from "../conform/conform-limits.js";
import type { LintPlace } from "../lint.js";
import { everyField } from "../walk/every-field.js";
import { everyRule } from "../walk/every-rule.js";
import { remembered } from "../walk/remembered.js";
import type { Field } from "../../model/field.js";

/** Limits on a value: those of a field, or narrower ones that a rule's `restrict` puts on it. */
export interface LimitsPlace extends LintPlace {
  readonly field: Field;
  readonly limits: Limits;
  /** Whether they speak of a list; a path such as `UserIds[]` speaks of its items. */
  readonly list: boolean;
  readonly restriction: RawRestriction | undefined;
}

export const everyLimits = remembered((model: Model): readonly LimitsPlace[] => [
  ...limitsOf(model),
]);

function* limitsOf(model: Model): Generator<LimitsPlace> {
  for (const { field, file, path } of everyField(model)) {
    const { constraints, type } = field;
    yield { field, limits: constraints, list: type.list, restriction: undefined, file, path };
  }
  for (const { rule, file, path } of everyRule(model)) {
    if (rule.assertion.kind !== "restrict") continue;
    for (const { path: target, restriction } of rule.assertion.limits) {
      const list = target.field.type.list && !target.steps.at(-1)!.list;
      const here = [...path, "restrict", target.text];
      yield { field: target.field, limits: restriction, list, restriction, file, path: here };
    }
  }
}
