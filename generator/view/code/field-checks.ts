import { WIDTH } from "../layout/doc.js";
import { textWidth } from "../layout/text-width.js";
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
  return listCheck(field, value, key, scope, depth);
}

/** Any value will do, but a required one has to be there. */
function presence(
  field: Field,
  value: string,
  key: string,
  scope: CheckScope,
  depth: number,
): string {
  if (!field.required) return "";
  const report = scope.parts.use("report", VALIDATION);
  const missing = call(report, ["issues", key, '"required"', '"is required"']);
  return ifStatement(`${value} === undefined`, [missing, ";"], depth);
}

/** The check of a list, and of each item's limits, if there are any. */
function listCheck(
  field: Field,
  value: string,
  key: string,
  scope: CheckScope,
  depth: number,
): string {
  const use = (name: string): string => scope.parts.use(name, VALIDATION);
  const { check } = LEAF[field.type.base as keyof typeof LEAF];
  const head = `${use("list")}(issues, ${key}, ${value}, (issues, i, item) => {`;
  // When the head does not fit, each argument goes on a line of its own, the function too.
  const fits = depth + textWidth(head) <= WIDTH;
  const inner = depth + (fits ? 2 : 4);
  const limits = valueLimits(field, { value: "item", key: "i" }, scope, inner);
  if (limits === "")
    return statement([call(use("list"), ["issues", key, value, use(check)]), ";"], depth);
  const pad = " ".repeat(depth);
  const body = statement([call(use(check), ["issues", "i", "item"]), ";"], inner) + limits;
  if (fits) return `${pad}${head}\n${body}${pad}});\n`;
  const args = ["issues", key, value, "(issues, i, item) => {"].join(`,\n${pad}  `);
  return `${pad}${use("list")}(\n${pad}  ${args}\n${body}${pad}  },\n${pad});\n`;
}

/** The runtime's check of each simple type, and when it is worth a call. */
const LEAF = {
  string: { check: "text", fails: (value: string) => `typeof ${value} !== "string"` },
  integer: { check: "integer", fails: (value: string) => `!Number.isSafeInteger(${value})` },
  float: { check: "float", fails: (value: string) => `!Number.isFinite(${value})` },
  boolean: { check: "flag", fails: (value: string) => `typeof ${value} !== "boolean"` },
} as const;
