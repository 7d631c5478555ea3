import type { Field, Model } from "../../model/model.js";
import { numbers, scalars } from "./arrays.js";
import { member } from "./access.js";
import { call, ifBlock, statement } from "./call.js";
import { formatCheck } from "./format-check.js";
import { regexLiteral } from "../layout/literal.js";
import { ModuleParts, VALIDATION } from "./module.js";
import type { Doc } from "../layout/doc.js";

/** What the checks of one module share. */
export interface CheckScope {
  readonly model: Model;
  readonly parts: ModuleParts;
  /** The import path of a structure's module. */
  readonly structureModule: (structure: string) => string;
  /** Takes in a function that checks what a JSON text holds, and gives back its name. */
  readonly jsonCheck: (field: Field) => string | undefined;
}

/** Statements that check one member of `v`, and count it. */
export function fieldChecks(field: Field, scope: CheckScope, depth: number): string {
  const value = member("v", field.name);
  const key = `"${field.name}"`;
  const counted = (doc: Doc): string => statement(["known += ", doc, ";"], depth);
  const required = field.required ? [scope.parts.use("REQUIRED", VALIDATION)] : [];
  const use = (name: string): string => scope.parts.use(name, VALIDATION);
  const { type } = field;
  if (type.base === "structure") {
    const { check } = scope.model.structures.get(type.structure!)!.names;
    scope.parts.use(check, scope.structureModule(type.structure!));
    const helper = use(type.list ? "structures" : "structure");
    return counted(call(helper, ["issues", key, value, check, ...required])) + itemLimits(field, value, key, scope, depth);
  }
  const leaf = use(LEAF[type.base]);
  if (!type.list) {
    return counted(call(leaf, ["issues", key, value, ...required])) + valueLimits(field, value, key, scope, depth);
  }
  const limits = valueLimits(field, "item", "i", scope, depth + 2);
  const item: Doc =
    limits === ""
      ? leaf
      : `(issues, i, item) => {\n${statement([call(leaf, ["issues", "i", "item"]), ";"], depth + 2)}${limits}${" ".repeat(depth)}}`;
  const list = use("list");
  const first =
    limits === ""
      ? counted(call(list, ["issues", key, value, item, ...required]))
      : listWithItemChecks(list, key, value, item as string, required, depth);
  return first + itemLimits(field, value, key, scope, depth);
}

const LEAF = { string: "text", integer: "integer", float: "float", boolean: "flag" } as const;

/** prettier keeps a function that is the last argument on the call's line, and breaks around others. */
function listWithItemChecks(
  list: string,
  key: string,
  value: string,
  item: string,
  required: readonly string[],
  depth: number,
): string {
  const pad = " ".repeat(depth);
  if (required.length === 0) return `${pad}known += ${list}(issues, ${key}, ${value}, ${item});\n`;
  const inner = `${pad}  `;
  const body = item.replace(/\n(?=.)/g, "\n  ");
  const lines = ["issues", key, value, body, ...required].map((arg) => `${inner}${arg},\n`);
  return `${pad}known += ${list}(\n${lines.join("")}${pad});\n`;
}

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

function itemLimits(field: Field, value: string, key: string, scope: CheckScope, depth: number): string {
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
