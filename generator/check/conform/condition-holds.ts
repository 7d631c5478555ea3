import { runnablePattern } from "../pattern/pattern-of.js";
import { isClosed } from "../../model/integers.js";
import { isNumber } from "./type-words.js";
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
    tests.every((test) => testHolds(test, valueAt(root, test.path.steps, indexes))),
  );
}

function testHolds(test: Test, value: unknown): boolean {
  const { path, is, not, present, matches, min, max } = test;
  // A closed enum takes no bigint; elsewhere it is a number like any other.
  const equal = typeof value === "bigint" && !isClosed(path.field) ? Number(value) : value;
  return (
    (is === undefined || includes(is, equal)) &&
    (not === undefined || !includes(not, equal)) &&
    (present === undefined || present === (value !== undefined)) &&
    (matches === undefined ||
      (typeof value === "string" && runnablePattern(matches)?.test(value) === true)) &&
    (min === undefined || (isNumber(value) && value >= min)) &&
    (max === undefined || (isNumber(value) && value <= max))
  );
}

/** In a condition, null stands for "absent", not for a null that was given. */
function includes(values: readonly unknown[], value: unknown): boolean {
  return value === undefined ? values.includes(null) : value !== null && values.includes(value);
}
