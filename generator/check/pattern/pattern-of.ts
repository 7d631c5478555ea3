import { isSlow, MAX_PATTERN } from "./is-slow.js";

/** A regular expression from a spec, as generated code compiles it; undefined if it is none. */
export function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}

/**
 * A pattern that is safe to run while checking specs. A slow one is an error in its own right, so
 * what it would match does not matter, and it must not hold up the check.
 */
export function runnablePattern(source: string): RegExp | undefined {
  const pattern = patternOf(source);
  return pattern && source.length <= MAX_PATTERN && !isSlow(source) ? pattern : undefined;
}
