import { conformItems, conformLimits } from "../../../generator/check/conform/conform-limits.js";
import type { Data } from "../../../generator/load/scalars.js";
import type { Field } from "../../../generator/model/field.js";
import type { Model } from "../../../generator/model/model.js";

type Values = Readonly<Record<string, Data>>;

/** What of an answer breaks a limit of its field, or is left out although it must be there. */
export function brokenLimits(
  model: Model,
  fields: readonly Field[],
  values: Values,
  within: readonly string[] = [],
): readonly string[] {
  return fields.flatMap((field) => {
    const { name, type, constraints, json } = field;
    const value = values[name];
    const at = [...within, name].join(".");
    if (value === undefined)
      return field.optional || isEndless(field, within) ? [] : [`${at}: absent`];
    if (value === null) return [];
    const broken: string[] = [];
    if (type.list) {
      conformItems(
        value as readonly Data[],
        constraints,
        (code) => void broken.push(`${at}: ${code}`),
      );
    }
    for (const item of type.list ? (value as readonly Data[]) : [value]) {
      const members = model.structures.get(type.structure ?? "")?.members;
      if (members) broken.push(...brokenLimits(model, members, item as Values, [...within, name]));
      else {
        conformLimits(
          item,
          type.base,
          constraints,
          (code) => void broken.push(`${at}: ${code} ${item}`),
        );
        if (json) {
          const held = JSON.parse(item as string) as Values;
          broken.push(...brokenLimits(model, json.members, held, [...within, name]));
        }
      }
    }
    return broken;
  });
}

/** A structure that contains itself ends somewhere. */
function isEndless({ name }: Field, within: readonly string[]): boolean {
  return within.includes(name);
}
