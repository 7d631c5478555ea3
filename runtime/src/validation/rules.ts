import type { Issue } from "./issue.js";
import { everyValue, type Steps } from "./paths.js";
import { report } from "./report.js";

type Severity = Issue["severity"];

/** Exactly one must be given: `given` says which of the members at `paths` are. */
export function exactlyOne(
  issues: Issue[],
  paths: readonly Steps[],
  given: readonly boolean[],
  message: string,
  severity?: Severity,
): void {
  const there = paths.filter((_, i) => given[i]);
  if (there.length !== 1) report(issues, there[1] ?? [], "one-of", message, severity);
}

/** No two may be given together. */
export function atMostOne(
  issues: Issue[],
  paths: readonly Steps[],
  given: readonly boolean[],
  message: string,
  severity?: Severity,
): void {
  const second = paths.filter((_, i) => given[i])[1];
  if (second) report(issues, second, "at-most-one", message, severity);
}

/** All must be given, or none. */
export function together(
  issues: Issue[],
  paths: readonly Steps[],
  given: readonly boolean[],
  message: string,
  severity?: Severity,
): void {
  if (!given.includes(true)) return;
  for (const [i, path] of paths.entries()) {
    if (!given[i]) report(issues, path, "together", message, severity);
  }
}

/** Every name at `each` must exist at `place` of the same request. */
export function lookup(
  issues: Issue[],
  value: unknown,
  each: Steps,
  place: Steps,
  message: string,
  severity?: Severity,
): void {
  let names: Set<unknown> | undefined;
  everyValue(value, each, (name, at) => {
    if (!names) {
      const found = new Set<unknown>();
      everyValue(value, place, (known) => found.add(known));
      names = found;
    }
    // An empty name refers to nothing.
    if (name !== "" && !names.has(name)) report(issues, at, "lookup", message, severity);
  });
}

/** No value at `path` may repeat. */
export function unique(
  issues: Issue[],
  value: unknown,
  path: Steps,
  message: string,
  severity?: Severity,
): void {
  const seen = new Set<unknown>();
  everyValue(value, path, (one, at) => {
    if (seen.has(one)) report(issues, at, "unique", message, severity);
    seen.add(one);
  });
}
