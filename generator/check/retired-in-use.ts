import type { Model } from "../model/model.js";
import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";

/** What is gone upstream must not be part of what is still there. */
export const retiredInUse: Lint = (model, report) => {
  for (const { name, file, retired, usedBy } of model.structures.values()) {
    const user = usedBy.find((action) => !model.actions.get(action)?.retired);
    if (retired && user)
      report("retired-in-use", { name, user }, { file, path: ["retired"], on: "key" });
  }
  for (const { field, label: user, owner, file, path } of everyField(model)) {
    if (isRetired(model, owner)) continue;
    for (const [index, reference] of field.from.entries()) {
      const name = reference.split(".", 1)[0]!;
      if (isRetired(model, name))
        report("retired-in-use", { name, user }, { file, path: [...path, "from", index] });
    }
  }
};

function isRetired({ actions, structures }: Model, name: string): boolean {
  return actions.get(name)?.retired !== undefined || structures.get(name)?.retired !== undefined;
}
