import { everyLimits } from "./limits/every-limits.js";
import type { Lint } from "./lint.js";
import { isAnchored } from "./pattern/is-anchored.js";
import { runnablePattern } from "./pattern/pattern-of.js";

/** [a-z]+ lets "a!" pass, which nobody means: a pattern of a field is to describe the whole text. */
export const patternUnanchored: Lint = (model, report) => {
  for (const { limits, file, path } of everyLimits(model)) {
    const { pattern } = limits;
    if (pattern === undefined || !runnablePattern(pattern) || isAnchored(pattern)) continue;
    report("pattern-unanchored", { pattern }, { file, path: [...path, "pattern"] });
  }
};
