import type { Issue, IssueCode } from "./issue.js";

/** A member's name, an item's index, or several of them. */
export type Key = string | number | readonly (string | number)[];

/** Adds an issue at `key` of the value that is being checked. */
export function report(
  issues: Issue[],
  key: Key,
  code: IssueCode,
  message: string,
  severity: Issue["severity"] = "error",
): void {
  issues.push({ code, path: typeof key === "object" ? [...key] : [key], message, severity });
}

/**
 * Moves the issues that were added since `from` below `key`. Paths grow from the inside out, so a
 * valid value costs no path at all.
 */
export function under(
  issues: readonly Issue[],
  from: number,
  key: string | number | undefined,
): void {
  if (key === undefined) return;
  for (let i = from; i < issues.length; i++) (issues[i]!.path as (string | number)[]).unshift(key);
}

/** What a value is, in the words of a message. Never the value itself: it may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "number"
    ? "a number"
    : typeof value === "string"
      ? "text"
      : `a ${typeof value}`;
}

/** Reports a value of another type than `wanted`, or one that is missing. */
export function wrongType(issues: Issue[], key: Key, wanted: string, value: unknown): void {
  if (value === undefined) report(issues, key, "required", "is required");
  else report(issues, key, "type", `must be ${wanted}, is ${kindOf(value)}`);
}
