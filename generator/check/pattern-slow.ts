import { everyLimits } from "./limits/every-limits.js";
import type { Lint } from "./lint.js";
import { isSlow, MAX_PATTERN } from "./pattern/is-slow.js";
import { patternOf } from "./pattern/pattern-of.js";
import { everyRule, everyTest } from "./walk/every-rule.js";

/** Patterns run on what callers' users typed: one that can take forever is a way to stop a server. */
export const patternSlow: Lint = (model, report) => {
  for (const { limits, file, path } of everyLimits(model)) {
    const detail = problem(limits.pattern);
    if (detail !== undefined)
      report("pattern-slow", { detail }, { file, path: [...path, "pattern"] });
  }
  for (const { rule, file, path } of everyRule(model)) {
    for (const { test, ...place } of everyTest(rule.when, file, [...path, "when"])) {
      const detail = problem(test.matches);
      if (detail !== undefined)
        report("pattern-slow", { detail }, { ...place, path: [...place.path, "matches"] });
    }
  }
};

function problem(pattern: string | undefined): string | undefined {
  if (pattern === undefined || !patternOf(pattern)) return undefined;
  if (pattern.length > MAX_PATTERN)
    return `has ${pattern.length} characters, more than ${MAX_PATTERN}`;
  return isSlow(pattern) ? "can take exponential time on text that does not match" : undefined;
}
