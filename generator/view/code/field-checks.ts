import type { Field, Model } from "../../model/model.js";
import { numbers, scalars } from "./arrays.js";
import { call, ifBlock, statement } from "./call.js";
import { formatCheck } from "./format-check.js";
import { regexLiteral } from "../layout/literal.js";
import { ModuleParts, VALIDATION } from "./module.js";
import { print, WIDTH, type Doc } from "../layout/doc.js";

/** What the checks of one module share. */
export interface CheckScope {
  readonly model: Model;
  readonly parts: ModuleParts;
  /** The import path of a structure's module. */
  readonly structureModule: (structure: string) => string;
  /** The variable that holds a member. */
  readonly local: (member: string) => string;
  /** Whether members beyond the known ones are wrong, so that they have to be counted. */
  readonly closed: boolean;
  /** Takes in a function that checks what a JSON text holds, and gives back its name. */
  readonly jsonCheck: (field: Field) => string | undefined;
}

/**
 * Statements that check one member, read into a variable of its own name. Optional members are
 * counted; an absent one, as most are, costs one comparison.
 */
export function fieldChecks(field: Field, scope: CheckScope, depth: number): string {
  const value = scope.local(field.name);
  if (field.required) return checksOf(field, value, scope, depth);
  const count = scope.closed ? `${" ".repeat(depth + 2)}known++;\n` : "";
  return ifBlock(`${value} !== undefined`, count + checksOf(field, value, scope, depth + 2), depth);
}

function checksOf(field: Field, value: string, scope: CheckScope, depth: number): string {
  const key = `"${field.name}"`;
  const limits = field.type.list ? itemLimits : valueLimits;
  return typeCheck(field, value, key, scope, depth) + limits(field, value, key, scope, depth);
}

/** The check of a member's type, and of its items'. */
function typeCheck(field: Field, value: string, key: string, scope: CheckScope, depth: number): string {
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
  const leaf = LEAF[type.base];
  if (!type.list) return guarded(leaf.fails(value), [call(use(leaf.check), ["issues", key, value]), ";"], depth);
  const limits = valueLimits(field, "item", "i", scope, depth + 2);
  if (limits === "") return statement([call(use("list"), ["issues", key, value, use(leaf.check)]), ";"], depth);
  const pad = " ".repeat(depth);
  const items = `${statement([call(use(leaf.check), ["issues", "i", "item"]), ";"], depth + 2)}${limits}`;
  return `${pad}${use("list")}(issues, ${key}, ${value}, (issues, i, item) => {\n${items}${pad}});\n`;
}

/** `if (test) statement`, on one line where that fits. */
function guarded(test: string, call: Doc, depth: number): string {
  const line = `${" ".repeat(depth)}if (${test}) ${print(call, depth, 0)}\n`;
  return !line.slice(0, -1).includes("\n") && line.length <= WIDTH + 1
    ? line
    : ifBlock(test, statement(call, depth + 2), depth);
}

/** The runtime's check of each simple type, and when it is worth a call. */
const LEAF = {
  string: { check: "text", fails: (value: string) => `typeof ${value} !== "string"` },
  integer: { check: "integer", fails: (value: string) => `!Number.isInteger(${value})` },
  float: { check: "float", fails: (value: string) => `!Number.isFinite(${value})` },
  boolean: { check: "flag", fails: (value: string) => `typeof ${value} !== "boolean"` },
} as const;

/** Limits of a single value: `value` is its expression, `key` its place. */
export function valueLimits(field: Field, value: string, key: string, scope: CheckScope, depth: number): string {
  const c = field.constraints;
  const use = (name: string): string => scope.parts.use(name, VALIDATION);
  const check = (name: string, ...args: readonly Doc[]): string =>
    statement([call(use(name), ["issues", key, value, ...args]), ";"], depth);
  const numeric = [
    c.min !== undefined || c.max !== undefined ? check("range", ...ends(c.min, c.max)) : "",
    c.exclusiveMin === undefined ? "" : check("above", String(c.exclusiveMin)),
    c.exclusiveMax === undefined ? "" : check("below", String(c.exclusiveMax)),
    c.multipleOf === undefined ? "" : check("multipleOf", String(c.multipleOf)),
    c.ranges ? check("ranges", scope.parts.constant(constantName(field, "Ranges"), numbers(c.ranges))) : "",
    c.notValues ? check("noneOf", scope.parts.constant(constantName(field, "Refused"), scalars(c.notValues))) : "",
  ];
  const textual = [
    c.enum && !c.open ? check("oneOf", scope.parts.constant(constantName(field, "Values"), enumValues(field))) : "",
    c.minLength !== undefined || c.maxLength !== undefined ? check("length", ...ends(c.minLength, c.maxLength)) : "",
    c.maxBytes === undefined ? "" : check("maxBytes", String(c.maxBytes)),
    c.pattern === undefined ? "" : check("pattern", scope.parts.constant(constantName(field, "Pattern"), regexLiteral(c.pattern))),
    formatCheck(field, value, key, scope, depth),
  ].join("");
  // Emptiness has a meaning of its own here, so no limit of the text holds for it.
  if (textual !== "" && field.whenEmpty !== undefined && field.type.base === "string" && !field.type.list) {
    return numeric.join("") + ifBlock(`${value} !== ""`, textual.replace(/^(?=.)/gm, "  "), depth);
  }
  return numeric.join("") + textual;
}

/** Limits of a list as a whole. */
export function itemLimits(field: Field, value: string, key: string, scope: CheckScope, depth: number): string {
  const { minItems, maxItems, uniqueItems } = field.constraints;
  const use = (name: string): string => scope.parts.use(name, VALIDATION);
  const checks = (at: number): string =>
    [
      minItems !== undefined || maxItems !== undefined
        ? statement([call(use("items"), ["issues", key, value, ...ends(minItems, maxItems)]), ";"], at)
        : "",
      uniqueItems ? statement([call(use("uniqueItems"), ["issues", key, value]), ";"], at) : "",
    ].join("");
  if (checks(depth) === "" || field.whenEmpty === undefined || (minItems ?? 0) === 0) return checks(depth);
  return ifBlock(`${use("filled")}(${value})`, checks(depth + 2), depth);
}

function ends(min: number | undefined, max: number | undefined): readonly string[] {
  return [min === undefined ? "undefined" : String(min), ...(max === undefined ? [] : [String(max)])];
}

/** The values of an enum as the wire has them. */
export function enumLiterals(field: Field): readonly (string | number | boolean)[] {
  return (field.constraints.enum ?? []).map(({ value }) =>
    field.type.base === "string" ? value : field.type.base === "boolean" ? value === "true" : Number(value),
  );
}

function enumValues(field: Field): Doc {
  return scalars(enumLiterals(field));
}

export function constantName({ name }: Pick<Field, "name">, what: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${what}`;
}
