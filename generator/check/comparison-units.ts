import { fieldsOf, TIME_FORMATS } from "../model/expression.js";
import type { Lint } from "./lint.js";
import { everyRule } from "./walk/every-rule.js";
import type { Comparison, Field, Term } from "../model/field.js";

/** Milliseconds held against seconds refuse valid requests, or let invalid ones pass. */
export const comparisonUnits: Lint = (model, report) => {
  for (const { rule, file, path } of everyRule(model)) {
    if (rule.assertion.kind !== "expect") continue;
    const { comparison } = rule.assertion;
    const detail = comparison.time ? notTimes(comparison) : mixed(comparison);
    if (detail === undefined) continue;
    report(
      "comparison-units",
      { comparison: comparison.text, detail },
      { file, path: [...path, "expect"] },
    );
  }
};

/** Units that comparisons of times convert to seconds. */
const TIMES = ["milliseconds", "seconds", "minutes", "hours", "days"];

/** Beside durations, `now` and dates everything counts in seconds, so everything must be a time. */
function notTimes({ left, right }: Comparison): string | undefined {
  for (const { text, field } of [...fieldsOf(left), ...fieldsOf(right)]) {
    const unit = unitOf(field);
    const time = TIMES.includes(unit ?? "") || TIME_FORMATS.has(field.constraints.format ?? "");
    if (!time)
      return `${text} ${unit ? `is in ${unit}` : "has no unit"} but would count in seconds`;
  }
  return undefined;
}

/** Other comparisons take numbers as they are. Products have units of their own. */
function mixed({ left, right }: Comparison): string | undefined {
  if (multiplies(left) || multiplies(right)) return undefined;
  const [first, ...others] = [...fieldsOf(left), ...fieldsOf(right)].filter(({ field }) =>
    unitOf(field),
  );
  const other = others.find(({ field }) => unitOf(field) !== unitOf(first!.field));
  if (!first || !other) return undefined;
  return `${first.text} is in ${unitOf(first.field)}, ${other.text} in ${unitOf(other.field)}`;
}

function multiplies(term: Term): boolean {
  if (term.kind !== "operation") return false;
  return term.operator === "*" || multiplies(term.left) || multiplies(term.right);
}

function unitOf({ unit, constraints: { format } }: Field): string | undefined {
  return format === "unix-seconds"
    ? "seconds"
    : format === "unix-milliseconds"
      ? "milliseconds"
      : unit;
}
