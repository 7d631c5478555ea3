import type { Scalar } from "../../load/scalars.js";
import { group, indent, join, line, type Doc } from "../layout/doc.js";
import { regexLiteral, stringLiteral } from "../layout/literal.js";
import { isClosed } from "../../model/integers.js";
import type { Condition, FieldPath, Test } from "../../model/field.js";

/** What conditions need of the code around them. */
export interface ConditionScope {
  /** The expression that reads a path. */
  readonly read: (path: FieldPath) => string;
  /** Imports a function of the runtime's validation and gives back its name. */
  readonly use: (name: string) => string;
  /** Declares a regular expression as a constant and gives back its name. */
  readonly pattern: (path: FieldPath, literal: string) => string;
  /** A value as one of a type, where the code has types. */
  readonly cast: (value: string, type: string) => string;
}

/** One operand, or several of which any will do. */
type Operand = Doc | { readonly any: readonly Doc[] };

/** A condition as an expression. `more` are operands that must hold as well. */
export function conditionDoc(
  condition: Condition,
  scope: ConditionScope,
  more: readonly Doc[] = [],
): Doc {
  const paths = condition.flatMap((tests) => tests.map(({ path }) => path.text));
  const again = new Set(paths.filter((path, i) => paths.indexOf(path) < i));
  const alternatives = condition.map((tests) =>
    tests.flatMap((test) => operandsOf(test, scope, again.has(test.path.text))),
  );
  const [only, ...others] = alternatives;
  if (others.length > 0) {
    const any = alternatives.map((parts) => allOf(parts, true));
    return more.length === 0
      ? operation("||", any)
      : operation("&&", [parenthesized("||", any), ...more]);
  }
  return allOf([...only!, ...more], false);
}

/** Parentheses stand only where two operators meet. */
function allOf(parts: readonly Operand[], inner: boolean): Doc {
  const [only] = parts;
  if (parts.length === 1 && isAny(only!)) return operation("||", only.any);
  const operands = parts.map((part) => (isAny(part) ? parenthesized("||", part.any) : part));
  return inner && operands.length > 1 ? parenthesized("&&", operands) : operation("&&", operands);
}

/** `again`: what an alternative before has ruled out must not keep the compiler from comparing. */
function operandsOf(
  { path, is, not, present, matches, min, max }: Test,
  scope: ConditionScope,
  again: boolean,
): readonly Operand[] {
  const value = scope.read(path);
  // What may be a bigint is compared as a number.
  const numeric = /integer|float/.test(path.field.type.base) && !isClosed(path.field);
  const compared = again ? `(${scope.cast(value, "unknown")})` : value;
  const against =
    (sign: string) =>
    (one: Scalar | null): string => {
      if (numeric && typeof one === "number") return `${scope.use("num")}(${value}) ${sign} ${one}`;
      return `${compared} ${sign} ${one === null ? "undefined" : typeof one === "string" ? stringLiteral(one) : String(one)}`;
    };
  const parts: readonly Doc[] = [
    ...(not ?? []).map(against("!==")),
    ...(present === undefined ? [] : [`${value} ${present ? "!==" : "==="} undefined`]),
    ...(matches === undefined
      ? []
      : [`${scope.use("matches")}(${value}, ${scope.pattern(path, regexLiteral(matches))})`]),
    ...(min === undefined ? [] : [`${scope.use("num")}(${value}) >= ${min}`]),
    ...(max === undefined ? [] : [`${scope.use("num")}(${value}) <= ${max}`]),
  ];
  if (!is) return parts;
  const equal = is.map(against("==="));
  return [equal.length === 1 ? equal[0]! : { any: equal }, ...parts];
}

function isAny(operand: Operand): operand is { readonly any: readonly Doc[] } {
  return typeof operand === "object" && "any" in operand;
}

/** `a && b`, an operand a line when it does not fit. */
export function operation(operator: "&&" | "||", operands: readonly Doc[]): Doc {
  return join([` ${operator}`, line], operands);
}

function parenthesized(operator: "&&" | "||", operands: readonly Doc[]): Doc {
  const [first, ...rest] = operands;
  const others = rest.map((operand) => [` ${operator}`, line, operand]);
  return group(["(", first!, indent(others), ")"]);
}
