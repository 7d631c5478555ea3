import type { RawRestriction } from "../../load/format/rule.js";
import type { ConformCode } from "./conform-issue.js";
import { conformItems, conformLimits } from "./conform-limits.js";
import type { Judgement } from "./judging.js";
import { hasLimits } from "./type-words.js";
import type { FieldPath } from "../../model/field.js";

/**
 * Narrower limits on a given value: those of a list on the list itself, others on a single value.
 * A value of the wrong type has been reported as that. Unlike with a field's own limits, an empty
 * value is not spared, whatever it means: the rule speaks of just this case.
 */
export function conformRestriction(
  target: FieldPath,
  limits: RawRestriction,
  { at, pathOf, report }: Judgement,
): void {
  const { type } = target.field;
  const value = at(target);
  const broken = (code: ConformCode, message: string): void =>
    report(code, pathOf(target), message);
  if (type.list && !target.steps.at(-1)!.list) {
    if (Array.isArray(value)) conformItems(value, limits, broken);
  } else if (hasLimits(value, type.base)) conformLimits(value, type.base, limits, broken);
}
