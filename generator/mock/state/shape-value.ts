import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { BareRecord } from "../bare-record.js";
import { textOf } from "./property-value.js";

/**
 * A property's value as an output has it; undefined where that cannot show it. What a request gives
 * and an answer shows may be different structures, or a number here and text there.
 */
export function shapeValue(value: Data | undefined, field: Field, model: Model): Data | undefined {
  if (value === undefined) return undefined;
  if (value === null) return field.nullable ? null : undefined;
  if (Array.isArray(value) && !field.type.list)
    return shapeValue(inOne(value, field), field, model);
  if (field.type.list !== Array.isArray(value)) return undefined;
  if (!Array.isArray(value)) return shapeOne(value, field, model);
  return value.flatMap((item: Data) => {
    const shaped = shapeOne(item, field, model);
    return shaped === undefined ? [] : [shaped];
  });
}

/** What a single output says of a list: how many, all of them with commas, or the first. */
function inOne(
  values: readonly Data[],
  { type, constraints: { format } }: Field,
): Data | undefined {
  if (type.base === "integer") return values.length;
  return format === "csv" ? values.map(textOf).join(",") : values[0];
}

function shapeOne(value: Data, { type }: Field, model: Model): Data | undefined {
  switch (type.base) {
    case "string":
      return typeof value === "number" || typeof value === "bigint"
        ? String(value)
        : typeof value === "string"
          ? value
          : undefined;
    case "integer":
    case "float":
      return typeof value === "string" && /^-?\d{1,15}$/.test(value)
        ? Number(value)
        : typeof value === "number" || typeof value === "bigint"
          ? value
          : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "structure":
      return shapeMembers(value, model.structures.get(type.structure!)?.members ?? [], model);
    case "any":
      return value;
  }
}

function shapeMembers(value: Data, members: readonly Field[], model: Model): Data | undefined {
  if (!isRecord(value)) return undefined;
  const shaped = new BareRecord();
  for (const member of members) {
    const inner = Object.hasOwn(value, member.name)
      ? shapeValue(value[member.name] as Data, member, model)
      : undefined;
    if (inner !== undefined) shaped[member.name] = inner;
  }
  return shaped;
}
