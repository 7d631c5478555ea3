import { isSlow, MAX_PATTERN } from "./is-slow.js";

/** A regular expression from a spec, as generated code compiles it; undefined if it is none. */
export function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}

const runnable = new Map<string, RegExp | undefined>();

/**
 * A pattern that is safe to run while checking specs. A slow one is an error in its own right, so
 * what it would match does not matter, and it must not hold up the check.
 */
export function runnablePattern(source: string): RegExp | undefined {
  if (!runnable.has(source)) {
    const safe = source.length <= MAX_PATTERN && patternOf(source) && !isSlow(source);
    runnable.set(source, safe ? patternOf(source) : undefined);
  }
  return runnable.get(source);
}
