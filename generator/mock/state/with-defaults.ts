import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { BareRecord } from "../bare-record.js";

/** What a request gives, with what the service takes for the members that it leaves out. */
export function withDefaults(value: Data, { type }: Field, model: Model): Data {
  if (type.structure === undefined) return value;
  if (Array.isArray(value))
    return value.map((item: Data) => membersWithDefaults(item, type.structure!, model));
  return membersWithDefaults(value, type.structure, model);
}

function membersWithDefaults(value: Data, structure: string, model: Model): Data {
  if (!isRecord(value)) return value;
  const whole = Object.assign(new BareRecord(), value);
  for (const member of model.structures.get(structure)?.members ?? []) {
    const given = whole[member.name];
    if (given !== undefined && given !== null)
      whole[member.name] = withDefaults(given, member, model);
    else if (member.default !== undefined) whole[member.name] = member.default;
  }
  return whole;
}
