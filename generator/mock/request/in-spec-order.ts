import { namesOf } from "../../check/conform/names-of.js";
import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { BareRecord } from "../bare-record.js";
import type { Input } from "./decode-parameters.js";

/**
 * An input with its members in the order of the spec: which client wrote it, and in which form, makes
 * no difference to its answer.
 */
export function inSpecOrder(input: Input, fields: readonly Field[], model: Model): Input {
  const names = namesOf(fields);
  const ordered = new BareRecord();
  for (const field of fields) {
    if (Object.hasOwn(input, field.name))
      ordered[field.name] = inOrder(input[field.name]!, field, model);
  }
  const others = Object.keys(input).filter((name) => !names.has(name));
  for (const name of others.sort()) ordered[name] = input[name]!;
  return ordered;
}

function inOrder(value: Data, field: Field, model: Model): Data {
  const { structure } = field.type;
  if (structure === undefined || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Data) => inOrder(item, field, model));
  if (!isRecord(value)) return value;
  return inSpecOrder(value as Input, model.structures.get(structure)!.members, model);
}
