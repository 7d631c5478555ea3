import { TIME_FORMATS } from "../../model/expression.js";
import { isNumber } from "./type-words.js";
import { valueAt, type Indexes } from "./rule-path.js";
import type { Comparison, Field, Operator, Term } from "../../model/field.js";

/** Where a comparison gets its numbers from. */
export interface Operands {
  readonly root: unknown;
  readonly indexes: Indexes;
  /** Seconds. */
  readonly now: number;
}

/** Whether a comparison holds. What cannot be compared (absent, or no number) is not objected to. */
export function comparisonHolds(comparison: Comparison, operands: Operands): boolean {
  const { time, operator } = comparison;
  const left = evaluate(comparison.left, time, operands);
  const right = evaluate(comparison.right, time, operands);
  return Number.isNaN(left) || Number.isNaN(right) || compare(left, operator, right);
}

function compare(left: number, operator: Operator, right: number): boolean {
  switch (operator) {
    case "<=":
      return left <= right;
    case "<":
      return left < right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
  }
}

function evaluate(term: Term, time: boolean, operands: Operands): number {
  switch (term.kind) {
    case "number":
      return term.value;
    case "duration":
      return term.seconds;
    case "now":
      return operands.now;
    case "field": {
      const value = valueAt(operands.root, term.path.steps, operands.indexes);
      return time ? inSeconds(value, term.path.field) : isNumber(value) ? Number(value) : NaN;
    }
    case "operation": {
      const left = evaluate(term.left, time, operands);
      const right = evaluate(term.right, time, operands);
      return term.operator === "+"
        ? left + right
        : term.operator === "-"
          ? left - right
          : left * right;
    }
  }
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { minutes: 60, hours: 3600, days: 86400 };

/** A point in time or a length of time, by the field's format or unit. */
export function inSeconds(value: unknown, { type, constraints, unit }: Field): number {
  const format = constraints.format ?? "";
  if (type.base === "string") {
    return TIME_FORMATS.has(format) && typeof value === "string" ? parseTime(value) : NaN;
  }
  if (!isNumber(value)) return NaN;
  if (format === "unix-milliseconds" || unit === "milliseconds") return Number(value) / 1000;
  return Number(value) * (UNIT_SECONDS[unit ?? ""] ?? 1);
}

/** Forms without a zone are local to the vendor: China has one time zone, without daylight saving. */
function parseTime(text: string): number {
  const midnight = text.length === "YYYY-MM-DD".length ? "T00:00" : "";
  const iso = text.includes("T") ? text : `${text.replace(" ", "T")}${midnight}+08:00`;
  return Date.parse(iso) / 1000;
}
