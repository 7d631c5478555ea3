import type { Scalar } from "../../load/scalars.js";
import type { Doc } from "../layout/doc.js";
import { regexLiteral, stringLiteral } from "../layout/literal.js";
import { textWidth } from "../layout/text-width.js";
import { numbers, scalars } from "./arrays.js";
import { call, ifBlock, ifStatement, statement } from "./call.js";
import type { CheckScope, Spot } from "./check-scope.js";
import { operation } from "./condition.js";
import { formatCheck } from "./format-check.js";
import { VALIDATION } from "./module.js";
import type { Constraints, Field } from "../../model/field.js";

/** Limits of a single value. */
export function valueLimits(field: Field, spot: Spot, scope: CheckScope, depth: number): string {
  const c = field.constraints;
  // Where emptiness has a meaning of its own, no limit of the text holds for it.
  const emptyIsFine =
    field.whenEmpty !== undefined && field.type.base === "string" && !field.type.list;
  const inner = emptyIsFine ? depth + 2 : depth;
  const limit = limiter(spot, scope, depth);
  const textLimit = limiter(spot, scope, inner);
  const constant = (what: string, value: Doc): string =>
    scope.parts.constant(constantName(field, what), value);
  const numeric = [
    c.min !== undefined || c.max !== undefined
      ? limit("range", [c.min, c.max], outside(spot, c))
      : "",
    c.exclusiveMin === undefined ? "" : limit("above", [c.exclusiveMin]),
    c.exclusiveMax === undefined ? "" : limit("below", [c.exclusiveMax]),
    c.multipleOf === undefined ? "" : limit("multipleOf", [c.multipleOf]),
    c.ranges ? limit("ranges", [constant("Ranges", numbers(c.ranges, scope.parts))]) : "",
    c.notValues ? limit("noneOf", [constant("Refused", scalars(c.notValues))]) : "",
  ].join("");
  const textual = [
    c.enum && !c.open
      ? textLimit(
          "oneOf",
          [constant("Values", scalars(enumLiterals(field)))],
          noneOfFew(spot, enumLiterals(field)),
        )
      : "",
    c.minLength !== undefined || c.maxLength !== undefined
      ? textLimit("length", [c.minLength, c.maxLength])
      : "",
    c.maxBytes === undefined ? "" : textLimit("maxBytes", [c.maxBytes]),
    c.pattern === undefined
      ? ""
      : textLimit("pattern", [constant("Pattern", regexLiteral(c.pattern))]),
    formatCheck(field, spot, scope, inner),
  ].join("");
  if (textual === "" || !emptyIsFine) return numeric + textual;
  return numeric + ifBlock(`${spot.value} !== ""`, textual, depth);
}

/** Limits of a list as a whole. */
export function itemLimits(field: Field, spot: Spot, scope: CheckScope, depth: number): string {
  const { minItems, maxItems, uniqueItems } = field.constraints;
  const checks = (at: number): string => {
    const limit = limiter(spot, scope, at);
    return [
      minItems !== undefined || maxItems !== undefined ? limit("items", [minItems, maxItems]) : "",
      uniqueItems ? limit("uniqueItems", []) : "",
    ].join("");
  };
  const emptyIsFine = field.whenEmpty !== undefined && (minItems ?? 0) > 0;
  if (!emptyIsFine) return checks(depth);
  return ifBlock(
    `${scope.parts.use("filled", VALIDATION)}(${spot.value})`,
    checks(depth + 2),
    depth,
  );
}

/** A test that is worth asking before the call: most values pass it and cost no call then. */
function outside({ value, given }: Spot, { min, max }: Constraints): Doc | undefined {
  if (!given) return undefined;
  const tests = [
    ...(min === undefined ? [] : [`${value} < ${min}`]),
    ...(max === undefined ? [] : [`${value} > ${max}`]),
  ];
  return operation("||", tests);
}

function noneOfFew({ value, compared }: Spot, values: readonly Scalar[]): Doc | undefined {
  if (compared) return undefined;
  const literal = (one: Scalar): string =>
    typeof one === "string" ? stringLiteral(one) : String(one);
  const tests = values.map((one) => `${value} !== ${literal(one)}`);
  const few = values.length <= 4 && textWidth(tests.join(" && ")) <= 80;
  return few ? operation("&&", tests) : undefined;
}

/** `range(issues, "Width", Width, 1, 1920);`: absent arguments at the end are left out. */
function limiter(
  { value, key, severity }: Spot,
  { parts }: CheckScope,
  depth: number,
): (name: string, args: readonly (string | number | undefined)[], test?: Doc) => string {
  return (name, args, test) => {
    const all = [...args, ...(severity ? [`"${severity}"`] : [])];
    const last = all.findLastIndex((arg) => arg !== undefined);
    const given = all.slice(0, last + 1).map(String);
    const check: Doc = [call(parts.use(name, VALIDATION), ["issues", key, value, ...given]), ";"];
    return test === undefined ? statement(check, depth) : ifStatement(test, check, depth);
  };
}

/** The values of an enum as the wire has them. */
export function enumLiterals(field: Field): readonly (string | number | boolean)[] {
  return (field.constraints.enum ?? []).map(({ value }) =>
    field.type.base === "string"
      ? value
      : field.type.base === "boolean"
        ? value === "true"
        : Number(value),
  );
}

export function constantName({ name }: Pick<Field, "name">, what: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${what}`;
}
