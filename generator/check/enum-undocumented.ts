import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";

/** A value without a meaning is no better than a number in a URL. */
export const enumUndocumented: Lint = (model, report) => {
  for (const { field, file, path } of everyField(model)) {
    for (const { value, doc } of field.constraints.enum ?? []) {
      if (doc !== "") continue;
      report("enum-undocumented", { value }, { file, path: [...path, "enum", value], on: "key" });
    }
  }
};
