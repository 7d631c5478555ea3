import { call, ifBlock, ifStatement, statement } from "./call.js";
import type { CheckScope } from "./check-scope.js";
import { VALIDATION } from "./module.js";
import { itemLimits, valueLimits } from "./value-limits.js";
import type { Field } from "../../model/field.js";

/**
 * Statements that check one member, read into a variable of its own name. Optional members are
 * counted; an absent one, as most are, costs one comparison.
 */
export function fieldChecks(field: Field, scope: CheckScope, depth: number): string {
  const value = scope.local(field.name);
  if (field.required) return checksOf(field, value, scope, depth);
  const count = scope.closed ? `${" ".repeat(depth + 2)}known++;\n` : "";
  const body = count + checksOf(field, value, scope, depth + 2);
  return body === "" ? "" : ifBlock(`${value} !== undefined`, body, depth);
}

function checksOf(field: Field, value: string, scope: CheckScope, depth: number): string {
  const key = `"${field.name}"`;
  const limits = field.type.list ? itemLimits : valueLimits;
  return (
    typeCheck(field, value, key, scope, depth) +
    limits(field, field.required ? { value, key } : { value, key, given: true }, scope, depth)
  );
}

/** The check of a member's type, and of its items'. */
function typeCheck(
  field: Field,
  value: string,
  key: string,
  scope: CheckScope,
  depth: number,
): string {
  const use = (name: string): string => scope.parts.use(name, VALIDATION);
  const { type } = field;
  if (type.base === "structure") {
    const { check } = scope.model.structures.get(type.structure!)!.names;
    scope.parts.use(check, scope.structureModule(type.structure!));
    const checked = type.list
      ? call(use("structures"), ["issues", key, value, check])
      : call(check, [value, "issues", key]);
    return statement([checked, ";"], depth);
  }
  if (type.base === "any") return presence(field, value, key, scope, depth);
  const leaf = LEAF[type.base];
  if (!type.list)
    return ifStatement(
      leaf.fails(value),
      [call(use(leaf.check), ["issues", key, value]), ";"],
      depth,
    );
  const limits = valueLimits(field, { value: "item", key: "i" }, scope, depth + 2);
  if (limits === "")
    return statement([call(use("list"), ["issues", key, value, use(leaf.check)]), ";"], depth);
  const pad = " ".repeat(depth);
  const items = `${statement([call(use(leaf.check), ["issues", "i", "item"]), ";"], depth + 2)}${limits}`;
  return `${pad}${use("list")}(issues, ${key}, ${value}, (issues, i, item) => {\n${items}${pad}});\n`;
}

/** Of a value of any type, it can only be asked whether it is there. */
function presence(
  { required }: Field,
  value: string,
  key: string,
  { parts }: CheckScope,
  depth: number,
): string {
  if (!required) return "";
  const check = call(parts.use("report", VALIDATION), [
    "issues",
    key,
    '"required"',
    '"is required"',
  ]);
  return ifStatement(`${value} === undefined`, [check, ";"], depth);
}

/** The runtime's check of each simple type, and when it is worth a call. */
const LEAF = {
  string: { check: "text", fails: (value: string) => `typeof ${value} !== "string"` },
  integer: { check: "integer", fails: (value: string) => `!Number.isInteger(${value})` },
  float: { check: "float", fails: (value: string) => `!Number.isFinite(${value})` },
  boolean: { check: "flag", fails: (value: string) => `typeof ${value} !== "boolean"` },
} as const;
