import type { Issue } from "./issue.js";
import { report, type Key } from "./report.js";

type Severity = Issue["severity"];

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/*
 * Limits say nothing about a value of the wrong type: its type has been reported already.
 */

/** From `min` to `max`; leave one out for an open end. */
export function range(
  issues: Issue[],
  key: Key,
  value: unknown,
  min?: number,
  max?: number,
  severity?: Severity,
): void {
  if (!isNumeric(value)) return;
  if (min !== undefined && value < min)
    report(issues, key, "min", `must be at least ${min}`, severity);
  if (max !== undefined && value > max)
    report(issues, key, "max", `must be at most ${max}`, severity);
}

export function above(
  issues: Issue[],
  key: Key,
  value: unknown,
  limit: number,
  severity?: Severity,
): void {
  if (isNumeric(value) && value <= limit) {
    report(issues, key, "exclusive-min", `must be greater than ${limit}`, severity);
  }
}

export function below(
  issues: Issue[],
  key: Key,
  value: unknown,
  limit: number,
  severity?: Severity,
): void {
  if (isNumeric(value) && value >= limit) {
    report(issues, key, "exclusive-max", `must be less than ${limit}`, severity);
  }
}

export function multipleOf(
  issues: Issue[],
  key: Key,
  value: unknown,
  step: number,
  severity?: Severity,
): void {
  if (isNumeric(value) && !isMultiple(value, step)) {
    report(issues, key, "multiple-of", `must be a multiple of ${step}`, severity);
  }
}

function isMultiple(value: number | bigint, step: number): boolean {
  if (typeof value === "bigint") return Number.isInteger(step) && value % BigInt(step) === 0n;
  if (Number.isInteger(value) && Number.isInteger(step)) return value % step === 0;
  // Floating point: 0.3 is a multiple of 0.1 although 0.3 / 0.1 is not quite 3.
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) <= 1e-9 * Math.max(1, Math.abs(steps));
}

/** Within one of some ranges, each its least and greatest value. */
export function ranges(
  issues: Issue[],
  key: Key,
  value: unknown,
  allowed: readonly (readonly [number, number])[],
  severity?: Severity,
): void {
  if (!isNumeric(value) || allowed.some(([min, max]) => value >= min && value <= max)) return;
  const words = allowed.map(([min, max]) => (min === max ? String(min) : `${min} to ${max}`));
  report(issues, key, "range", `must be ${words.join(" or ")}`, severity);
}

type Scalar = string | number | boolean;

/** One of a closed list of values; no bigint, which would not equal one where rules compare. */
export function oneOf(
  issues: Issue[],
  key: Key,
  value: unknown,
  allowed: readonly Scalar[],
  severity?: Severity,
): void {
  if (isAmong(value, allowed)) return;
  const kind = typeof value === "bigint" ? "number" : typeof value;
  if (kind === typeof allowed[0]) {
    report(issues, key, "enum", `must be one of ${allowed.join(", ")}`, severity);
  }
}

export function noneOf(
  issues: Issue[],
  key: Key,
  value: unknown,
  refused: readonly Scalar[],
  severity?: Severity,
): void {
  if (isAmong(typeof value === "bigint" ? Number(value) : value, refused)) {
    report(issues, key, "excluded", `must not be ${refused.join(" or ")}`, severity);
  }
}

/** A loop, which is compiled into its callers: `includes` is a call into the engine each time. */
function isAmong(value: unknown, values: readonly Scalar[]): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] === value) return true;
  return false;
}

/** Length in characters (code points), from `min` to `max`. */
export function length(
  issues: Issue[],
  key: Key,
  value: unknown,
  min?: number,
  max?: number,
  severity?: Severity,
): void {
  if (typeof value !== "string") return;
  if (min !== undefined && value.length < min * 2 && codePoints(value) < min) {
    report(issues, key, "min-length", `must have at least ${min} characters`, severity);
  }
  // A text has at most as many characters as code units, so most need no counting.
  if (max !== undefined && value.length > max && codePoints(value) > max) {
    report(issues, key, "max-length", `must have at most ${max} characters`, severity);
  }
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Length in bytes of UTF-8. */
export function maxBytes(
  issues: Issue[],
  key: Key,
  value: unknown,
  max: number,
  severity?: Severity,
): void {
  // No character takes more than three bytes a code unit.
  if (typeof value !== "string" || value.length * 3 <= max) return;
  if (new TextEncoder().encode(value).length > max) {
    report(issues, key, "max-bytes", `must have at most ${max} bytes in UTF-8`, severity);
  }
}

export function pattern(
  issues: Issue[],
  key: Key,
  value: unknown,
  wanted: RegExp,
  severity?: Severity,
): void {
  if (typeof value === "string" && !wanted.test(value)) {
    report(issues, key, "pattern", `must match ${wanted.source}`, severity);
  }
}

/** Number of items of a list, from `min` to `max`. */
export function items(
  issues: Issue[],
  key: Key,
  value: unknown,
  min?: number,
  max?: number,
  severity?: Severity,
): void {
  if (!Array.isArray(value)) return;
  if (min !== undefined && value.length < min) {
    report(
      issues,
      key,
      "min-items",
      `must have at least ${min} ${min === 1 ? "item" : "items"}`,
      severity,
    );
  }
  if (max !== undefined && value.length > max) {
    report(
      issues,
      key,
      "max-items",
      `must have at most ${max} ${max === 1 ? "item" : "items"}`,
      severity,
    );
  }
}

export function uniqueItems(issues: Issue[], key: Key, value: unknown, severity?: Severity): void {
  if (Array.isArray(value) && new Set(value).size < value.length) {
    report(issues, key, "unique-items", "must not repeat an item", severity);
  }
}
