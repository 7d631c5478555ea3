import type { RawRestriction } from "../../load/format/rule.js";
import type { FieldPath } from "../../model/rule.js";
import { conformItems, conformLimits } from "./conform-limits.js";
import type { Judgement } from "./judging.js";
import { hasBaseType } from "./type-words.js";

/**
 * Narrower limits on a given value. A value of the wrong type has been reported as that, and an
 * empty one that means something of its own stays allowed, as with the field's own limits.
 */
export function conformRestriction(
  target: FieldPath,
  limits: RawRestriction,
  { at, report }: Judgement,
): void {
  const { field, steps } = target;
  const { base, list } = field.type;
  const { value, path } = at(target);
  const empty = field.whenEmpty !== undefined;
  if (!list || steps.at(-1)!.list) {
    if (value === undefined || (value === "" && empty && !list)) return;
    if (hasBaseType(value, base))
      conformLimits(value, base, limits, (code, message) => report(code, path, message));
    return;
  }
  if (!Array.isArray(value) || (value.length === 0 && empty)) return;
  conformItems(value, limits, (code, message) => report(code, path, message));
  value.forEach((item: unknown, index) => {
    if (!hasBaseType(item, base)) return;
    conformLimits(item, base, limits, (code, message) => report(code, [...path, index], message));
  });
}
