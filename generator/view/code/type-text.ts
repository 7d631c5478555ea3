import type { Model } from "../../model/model.js";
import { group, indent, join, line, print, softline, whenBroken, type Doc } from "../layout/doc.js";
import { stringLiteral } from "../layout/literal.js";
import { enumLiterals } from "./value-limits.js";
import { type ModuleParts, RUNTIME } from "./module.js";
import { isWideInteger } from "../../model/integers.js";
import type { Field } from "../../model/field.js";

export type Side = "request" | "response";

export interface TypeScope {
  readonly model: Model;
  readonly parts: ModuleParts;
  readonly structureModule: (structure: string) => string;
}

/**
 * `readonly RoomId?: number;`: a member as a line of an interface, without indentation. Requests are
 * closed, since they are checked; answers are open, since the service may learn new values.
 */
export function memberLine(field: Field, side: Side, scope: TypeScope): string {
  const optional = side === "request" ? !field.required : field.optional;
  const { list } = field.type;
  const values = literals(field, side);
  const open = values && (side === "response" || field.constraints.open);
  const wide = side === "request" && isWideInteger(field);
  const one: Doc = values
    ? open
      ? openUnion(values, scope)
      : unionDoc(values)
    : wide
      ? "number | bigint"
      : plainType(field, side, scope);
  const nullable = side === "response" && field.nullable;
  const head = `readonly ${field.name}${optional ? "?" : ""}:`;
  if (values && !open && !list && !nullable) return print([head, brokenUnion(values), ";"], 2, 2);
  const several = wide || (values !== undefined && !open && values.length > 1);
  const item: Doc = list && several ? group(["(", indent([softline, one]), softline, ")"]) : one;
  const type: Doc = list ? ["readonly ", item, "[]"] : item;
  if (list && nullable) {
    const union = group([whenBroken("| "), indent(type), line, "| null"]);
    return print([head, group(indent([line, union])), ";"], 2, 2);
  }
  return print([head, " ", type, nullable ? " | null" : "", ";"], 2, 2);
}

/** The literals of an enum, where the type can hold them: answers keep numbers plain. */
function literals(field: Field, side: Side): readonly string[] | undefined {
  const { constraints, type } = field;
  if (!constraints.enum || type.base === "boolean" || type.base === "structure") return undefined;
  if (type.base !== "string" && (side === "response" || constraints.open)) return undefined;
  // Where emptiness has a meaning of its own, the empty text is a value, too.
  const empty = side === "request" && type.base === "string" && field.whenEmpty !== undefined;
  return [...(empty ? [""] : []), ...enumLiterals(field)].map((value) =>
    typeof value === "string" ? stringLiteral(value) : String(value),
  );
}

function plainType(field: Field, side: Side, { model, parts, structureModule }: TypeScope): string {
  const { base, structure } = field.type;
  if (base === "any") return "unknown";
  if (base !== "structure") return base === "boolean" || base === "string" ? base : "number";
  const { type, outputType } = model.structures.get(structure!)!.names;
  return parts.useType(side === "request" ? type : outputType, structureModule(structure!));
}

function openUnion(values: readonly string[], { parts }: TypeScope): Doc {
  parts.useType("OpenUnion", RUNTIME);
  // Prettier does not break a line for a single literal, however long.
  if (values.length === 1) return ["OpenUnion<", values[0]!, ">"];
  return ["OpenUnion", group(["<", indent([softline, unionDoc(values)]), softline, ">"])];
}

function unionDoc(values: readonly string[]): Doc {
  if (values.length === 1) return values[0]!;
  // Literals of a union stand on one line or on a line each.
  return group([whenBroken("| "), join([line, "| "], values)]);
}

/** A union as prettier writes it behind a colon or an equals sign. */
export function brokenUnion(values: readonly string[]): Doc {
  if (values.length === 1) return [" ", values[0]!];
  return group(indent([line, unionDoc(values)]));
}

/** `export type X = "a" | "b";` */
export function unionType(name: string, values: readonly string[]): string {
  if (values.length === 0) return `export type ${name} = never;`;
  return print([`export type ${name} =`, brokenUnion(values), ";"]);
}
