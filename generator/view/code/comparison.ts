import { TIME_FORMATS } from "../../model/expression.js";
import { group, indent, line, type Doc } from "../layout/doc.js";
import { call } from "./call.js";
import type { ConditionScope } from "./condition.js";
import type { Comparison, FieldPath, Operator, Term } from "../../model/field.js";

/** What makes each comparison fail. NaN, which absent members give, makes none of these true. */
const BROKEN: Readonly<Record<Exclude<Operator, "==">, string>> = {
  "<=": ">",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "!=": "===",
};

/** What turns a unit into seconds. */
const FACTORS: Readonly<Record<string, string>> = {
  milliseconds: " / 1000",
  minutes: " * 60",
  hours: " * 3600",
  days: " * 86400",
};

/**
 * A comparison turned round: true when it is broken, false when something is missing. `alone`: it is
 * the whole of an `if`'s test, where prettier does not indent what follows the operator.
 */
export function brokenComparison(
  comparison: Comparison,
  scope: ConditionScope,
  alone: boolean,
): Doc {
  const { operator, time } = comparison;
  if (operator === "==") {
    const { left, right } = comparison;
    const difference = termDoc({ kind: "operation", operator: "-", left, right }, time, scope);
    return relation(call("Math.abs", [difference]), ">", "0", { alone, plain: true });
  }
  const left = termDoc(comparison.left, time, scope);
  const right = termDoc(comparison.right, time, scope);
  const plain = [comparison.left, comparison.right].every((term) => isPlain(term, time));
  return relation(left, BROKEN[operator], right, { alone, plain });
}

/** Whether a term is laid out as a single value rather than as a calculation. */
function isPlain(term: Term, time: boolean): boolean {
  if (term.kind === "operation") return false;
  return !time || term.kind !== "field" || factorOf(term.path) === undefined;
}

export interface RelationStyle {
  /** It is the whole of an `if`'s test. */
  readonly alone: boolean;
  /** Neither side is a calculation or a comparison itself. */
  readonly plain: boolean;
}

/**
 * `left > right`, as prettier breaks it behind the sign: between plain sides when they do not fit,
 * otherwise when the parentheses of the `if` break, too, or with the right side indented.
 */
export function relation(left: Doc, sign: string, right: Doc, style: RelationStyle): Doc {
  const rest: Doc = [` ${sign}`, line, right];
  if (style.plain) return [left, group(style.alone ? rest : indent(rest))];
  return style.alone ? [left, rest] : group([left, indent(rest)]);
}

function termDoc(term: Term, time: boolean, scope: ConditionScope): Doc {
  switch (term.kind) {
    case "number":
      return String(term.value);
    case "duration":
      return String(term.seconds);
    case "now":
      return `${scope.use("now")}()`;
    case "field":
      return operand(term.path, time, scope);
    case "operation": {
      const [first, ...rest] = chainOf(term, time, scope);
      return group([first!, indent(rest)]);
    }
  }
}

/** `a`, `+ b`, `- c`: the operands of one precedence, which break all at once. */
function chainOf(term: Operation, time: boolean, scope: ConditionScope): readonly Doc[] {
  const { operator, left, right } = term;
  const product = operator === "*";
  const together = left.kind === "operation" && (left.operator === "*") === product;
  const start = together ? chainOf(left, time, scope) : [operandDoc(left, time, scope, product)];
  return [...start, [` ${operator}`, line, operandDoc(right, time, scope, operator !== "+")]];
}

type Operation = Extract<Term, { kind: "operation" }>;

/** A sum keeps its parentheses within a product and behind a minus; nothing else needs any. */
function operandDoc(term: Term, time: boolean, scope: ConditionScope, tight: boolean): Doc {
  const doc = termDoc(term, time, scope);
  const sum = term.kind === "operation" && term.operator !== "*";
  return sum && tight ? ["(", doc, ")"] : doc;
}

/** In comparisons of times everything counts in seconds. */
function operand(path: FieldPath, time: boolean, scope: ConditionScope): string {
  const value = scope.read(path);
  const { constraints, type } = path.field;
  if (!time) return `${scope.use("num")}(${value})`;
  if (type.base === "string") {
    return TIME_FORMATS.has(constraints.format ?? "")
      ? `${scope.use("seconds")}(${value})`
      : "Number.NaN";
  }
  return `${scope.use("num")}(${value})${factorOf(path) ?? ""}`;
}

function factorOf({ field: { constraints, unit, type } }: FieldPath): string | undefined {
  if (type.base === "string") return undefined;
  return FACTORS[constraints.format === "unix-milliseconds" ? "milliseconds" : (unit ?? "")];
}
