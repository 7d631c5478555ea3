import type { Path } from "../../diagnostics/diagnostic.js";
import { fieldsOf } from "../../model/expression.js";
import { comparisonHolds } from "./comparison-holds.js";
import { conditionHolds } from "./condition-holds.js";
import { conformGroup } from "./conform-group.js";
import { conformRestriction } from "./conform-restriction.js";
import type { Judgement, Judging } from "./judging.js";
import { everyValue, itemsOf, pathAt, valueAt } from "./rule-path.js";
import type { Rule } from "../../model/field.js";

/**
 * Judges rules on the object whose fields their paths start at; `base` is where it stands. A rule
 * whose paths enter a list is judged for each item; lookups range over all items by themselves.
 */
export function conformRules(
  judging: Judging,
  rules: readonly Rule[],
  root: unknown,
  base: Path,
): void {
  for (const rule of rules) {
    for (const indexes of itemsOf(root, rule.each)) {
      if (!conditionHolds(rule.when, root, indexes)) continue;
      judge(rule, judging.now, {
        root,
        indexes,
        at: ({ steps }) => valueAt(root, steps, indexes),
        pathOf: ({ steps }) => pathAt(steps, indexes),
        place: pathAt(rule.each, indexes),
        report: (code, path, message) => {
          judging.issues.push({ code, path: [...base, ...path], message, severity: rule.severity });
        },
      });
    }
  }
}

function judge({ assertion }: Rule, now: number, judgement: Judgement): void {
  const { root, indexes, report } = judgement;
  switch (assertion.kind) {
    case "expect": {
      const { comparison } = assertion;
      if (comparisonHolds(comparison, { root, indexes, now })) return;
      const [first] = [...fieldsOf(comparison.left), ...fieldsOf(comparison.right)];
      return report("comparison", judgement.pathOf(first!), `must fulfil ${comparison.text}`);
    }
    case "restrict":
      for (const { path, restriction } of assertion.limits) {
        conformRestriction(path, restriction, judgement);
      }
      return;
    case "lookup": {
      const names = new Set([...everyValue(root, assertion.in.steps)].map(({ value }) => value));
      for (const { value, path } of everyValue(root, assertion.each.steps)) {
        if (value !== "" && !names.has(value))
          report("lookup", path, `must be one of ${assertion.in.text}`);
      }
      return;
    }
    case "unique": {
      const seen = new Set<unknown>();
      for (const { value, path } of everyValue(root, assertion.path.steps)) {
        if (seen.has(value))
          report("unique", path, `must differ from every other ${assertion.path.text}`);
        seen.add(value);
      }
      return;
    }
    default:
      return conformGroup(assertion.kind, assertion.paths, judgement);
  }
}
