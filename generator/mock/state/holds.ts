import { everyValue } from "../../check/conform/rule-path.js";
import { runnablePattern } from "../../check/pattern/pattern-of.js";
import type { Condition, Test } from "../../model/field.js";

/**
 * Whether data is as a condition says. Unlike a rule, which is judged for each item of a list, an
 * effect is asked once: some item has to pass, and none may be what must not be.
 */
export function holds(condition: Condition | undefined, data: unknown): boolean {
  if (!condition) return true;
  return condition.some((tests) => tests.every((test) => passes(test, data)));
}

function passes({ path, is, not, present, matches, min, max }: Test, data: unknown): boolean {
  const values = [...everyValue(data, path.steps)].map(({ value }) => value);
  const some = (fits: (value: unknown) => boolean): boolean => values.some(fits);
  const among = (list: readonly unknown[]): boolean =>
    values.length === 0 ? list.includes(null) : some((value) => list.includes(value));
  return (
    (is === undefined || among(is)) &&
    (not === undefined || !among(not)) &&
    (present === undefined || present === values.length > 0) &&
    (matches === undefined ||
      some(
        (value) => typeof value === "string" && runnablePattern(matches)?.test(value) === true,
      )) &&
    (min === undefined || some((value) => typeof value === "number" && value >= min)) &&
    (max === undefined || some((value) => typeof value === "number" && value <= max))
  );
}
