import type { Lint } from "./lint.js";
import { assertionProblems } from "./rule/assertion-problems.js";
import { ruleConflicts } from "./rule/rule-conflicts.js";
import { testProblems } from "./rule/test-problems.js";
import { everyRule, everyTest } from "./walk/every-rule.js";

/** A rule that never speaks, or that no request can satisfy, was meant to say something else. */
export const ruleNeverApplies: Lint = (model, report) => {
  for (const { rule, siblings, file, path } of everyRule(model)) {
    for (const { test, ...place } of everyTest(rule.when, file, [...path, "when"])) {
      for (const detail of testProblems(test)) report("rule-never-applies", { detail }, place);
    }
    for (const { at, detail } of assertionProblems(rule)) {
      report("rule-never-applies", { detail }, { file, path: [...path, ...at] });
    }
    for (const { index, detail } of ruleConflicts(rule, siblings)) {
      report("rule-never-applies", { detail }, { file, path: [...path, "forbid", index] });
    }
  }
};
