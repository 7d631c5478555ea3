import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";
import type { Base } from "../model/field.js";

/** Keys of a map are text, so the type of an enum's values shows only here. */
export const enumValueType: Lint = (model, report) => {
  for (const { field, file, path } of everyField(model)) {
    const seen = new Set<string>();
    for (const { value } of field.constraints.enum ?? []) {
      const detail = problem(value, field.type.base, seen);
      seen.add(canonical(value, field.type.base));
      if (detail === undefined) continue;
      report(
        "enum-value-type",
        { value, detail },
        { file, path: [...path, "enum", value], on: "key" },
      );
    }
  }
};

function problem(value: string, base: Base, seen: ReadonlySet<string>): string | undefined {
  if (base === "integer" && !/^-?\d+$/.test(value)) return "is no integer";
  if (base === "integer" && !Number.isSafeInteger(Number(value))) return "is beyond 2^53";
  if (base === "float" && !/^-?\d+(\.\d+)?$/.test(value)) return "is no number";
  if (seen.has(canonical(value, base))) return "stands twice";
  return undefined;
}

/** 1 and 01 are the same number. */
function canonical(value: string, base: Base): string {
  return base === "integer" || base === "float" ? String(Number(value)) : value;
}
