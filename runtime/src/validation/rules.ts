import type { Issue } from "./issue.js";
import { everyValue, filled, get, type Steps } from "./paths.js";
import { report } from "./report.js";

type Severity = Issue["severity"];

/** Exactly one must be given. */
export function exactlyOne(
  issues: Issue[],
  value: unknown,
  paths: readonly Steps[],
  message: string,
  severity?: Severity,
): void {
  const given = paths.filter((path) => filled(get(value, path)));
  if (given.length !== 1) report(issues, given[1] ?? [], "one-of", message, severity);
}

/** No two may be given together. */
export function atMostOne(
  issues: Issue[],
  value: unknown,
  paths: readonly Steps[],
  message: string,
  severity?: Severity,
): void {
  const second = paths.filter((path) => filled(get(value, path)))[1];
  if (second) report(issues, second, "at-most-one", message, severity);
}

/** All must be given, or none. */
export function together(
  issues: Issue[],
  value: unknown,
  paths: readonly Steps[],
  message: string,
  severity?: Severity,
): void {
  const missing = paths.filter((path) => get(value, path) === undefined);
  if (missing.length === paths.length) return;
  for (const path of missing) report(issues, path, "together", message, severity);
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
    if (!names.has(name)) report(issues, at, "lookup", message, severity);
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
