import { runnablePattern } from "../pattern/pattern-of.js";
import { valueAt, type Indexes } from "./rule-path.js";
import type { Condition, Test } from "../../model/field.js";

/** Any alternative will do; all tests of an alternative must hold. No condition always holds. */
export function conditionHolds(
  condition: Condition | undefined,
  root: unknown,
  indexes: Indexes,
): boolean {
  if (!condition) return true;
  return condition.some((tests) =>
    tests.every((test) => testHolds(test, valueAt(root, test.path.steps, indexes).value)),
  );
}

function testHolds({ is, not, present, matches, min, max }: Test, value: unknown): boolean {
  return (
    (is === undefined || includes(is, value)) &&
    (not === undefined || !includes(not, value)) &&
    (present === undefined || present === (value !== undefined)) &&
    (matches === undefined ||
      (typeof value === "string" && runnablePattern(matches)?.test(value) === true)) &&
    (min === undefined || (typeof value === "number" && value >= min)) &&
    (max === undefined || (typeof value === "number" && value <= max))
  );
}

/** In a condition, null stands for "absent", not for a null that was given. */
function includes(values: readonly unknown[], value: unknown): boolean {
  return value === undefined ? values.includes(null) : value !== null && values.includes(value);
}
