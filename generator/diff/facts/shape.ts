import type { Data } from "../../load/scalars.js";
import type { Constraints, Field } from "../../model/field.js";
import type { Action, ErrorCode, Structure } from "../../model/model.js";
import { typeName } from "../../view/type-name.js";
import { unordered } from "./unordered.js";

/*
 * What a fact shows of something that came or went: as much as one has to know of it, and nothing
 * that is not so.
 */

type Shape = { readonly [key: string]: Data };

export function fieldShape(field: Field): Shape {
  const { constraints } = field;
  return {
    type: typeName(field.type),
    ...(field.required && { required: true }),
    ...(field.nullable && { nullable: true }),
    ...(field.optional && { optional: true }),
    ...(field.hidden && { hidden: true }),
    ...(field.sensitive && { sensitive: true }),
    ...(field.deprecated && { deprecated: true }),
    ...limitsShape(constraints),
    ...(field.unit && { unit: field.unit }),
    ...(field.default !== undefined && { default: field.default }),
  };
}

function limitsShape({ enum: values, ...limits }: Constraints): Shape {
  const shape = { ...(values && { enum: values.map(({ value }) => value) }), ...(limits as Shape) };
  return unordered(shape) as Shape;
}

export function actionShape({ input, output }: Action): Shape {
  return { input: fieldsShape(input), output: fieldsShape(output) };
}

export function structureShape({ members }: Structure): Shape {
  return { members: fieldsShape(members) };
}

export function errorShape({ retry, common }: ErrorCode): Shape {
  return { retryable: retry, ...(common && { common: true }) };
}

function fieldsShape(fields: readonly Field[]): Shape {
  const shape = Object.create(null) as Record<string, Data>;
  for (const { name, type, required } of fields)
    shape[name] = `${typeName(type)}${required ? ", required" : ""}`;
  return shape;
}
