import { everyLimits } from "./limits/every-limits.js";
import type { Lint } from "./lint.js";
import { isSlow } from "./pattern/is-slow.js";
import { patternOf } from "./pattern/pattern-of.js";
import { everyRule, everyTest } from "./walk/every-rule.js";

/** Patterns run on what callers' users typed: one that can take forever is a way to stop a server. */
export const patternSlow: Lint = (model, report) => {
  const slow = (pattern: string | undefined): pattern is string =>
    pattern !== undefined && patternOf(pattern) !== undefined && isSlow(pattern);
  for (const { limits, file, path } of everyLimits(model)) {
    const { pattern } = limits;
    if (slow(pattern)) report("pattern-slow", { pattern }, { file, path: [...path, "pattern"] });
  }
  for (const { rule, file, path } of everyRule(model)) {
    for (const { test, ...place } of everyTest(rule.when, file, [...path, "when"])) {
      const pattern = test.matches;
      if (slow(pattern))
        report("pattern-slow", { pattern }, { ...place, path: [...place.path, "matches"] });
    }
  }
};
