import type { Comparison, Operator, Term } from "../../model/expression.js";
import type { Field } from "../../model/model.js";
import { FORMAT_PATTERNS } from "./format-tests.js";
import { valueAt, type Indexes } from "./rule-path.js";

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
      const { value } = valueAt(operands.root, term.path.steps, operands.indexes);
      return time ? inSeconds(value, term.path.field) : typeof value === "number" ? value : NaN;
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
function inSeconds(value: unknown, { constraints, unit }: Field): number {
  if (typeof value === "string") return parseTime(value, constraints.format ?? "");
  if (typeof value !== "number") return NaN;
  if (constraints.format === "unix-milliseconds" || unit === "milliseconds") return value / 1000;
  return value * (UNIT_SECONDS[unit ?? ""] ?? 1);
}

/** Local times are the vendor's: China has one time zone, without daylight saving. */
const LOCAL: Readonly<Record<string, (text: string) => string>> = {
  "date-time": (text) => text,
  date: (text) => `${text}T00:00:00+08:00`,
  "local-date-minute": (text) => `${text.replace(" ", "T")}:00+08:00`,
  "local-date-time": (text) => `${text.replace(" ", "T")}+08:00`,
};

function parseTime(text: string, format: string): number {
  const iso = LOCAL[format];
  const pattern = FORMAT_PATTERNS[format as keyof typeof FORMAT_PATTERNS];
  return iso && pattern?.test(text) ? Date.parse(iso(text)) / 1000 : NaN;
}
