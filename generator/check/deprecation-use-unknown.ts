import { suggestion } from "../load/suggestion.js";
import { isResolved, resolvePath } from "../model/field-path.js";
import type { Model } from "../model/model.js";
import type { StructureTypes } from "../model/structure-types.js";
import type { Lint, LintPlace } from "./lint.js";
import { everyField } from "./walk/every-field.js";
import { typesOf } from "./walk/types-of.js";
import type { Field } from "../model/field.js";

/** "Use X instead" becomes a link and a hint in editors; X must exist. */
export const deprecationUseUnknown: Lint = (model, report) => {
  const types = typesOf(model);
  const check = (use: string | undefined, siblings: readonly Field[], place: LintPlace): void => {
    if (use === undefined || isKnown(use, siblings, model, types)) return;
    const known = [
      ...siblings.map(({ name }) => name),
      ...model.actions.keys(),
      ...model.structures.keys(),
    ];
    report("deprecation-use-unknown", { use, suggestion: suggestion(use, known) }, place);
  };
  for (const { deprecated, retired, input, file } of model.actions.values()) {
    check(deprecated?.use, input, { file, path: ["deprecated", "use"] });
    check(retired?.use, [], { file, path: ["retired", "use"] });
  }
  for (const { retired, file } of model.structures.values()) {
    check(retired?.use, [], { file, path: ["retired", "use"] });
  }
  for (const { field, siblings, file, path } of everyField(model)) {
    if (!field.deprecated) continue;
    const others = siblings.filter((other) => other !== field);
    check(field.deprecated.use, others, { file, path: [...path, "deprecated", "use"] });
  }
};

/** A sibling, or a path from one; an action, a structure, or a field of one of these. */
function isKnown(
  use: string,
  siblings: readonly Field[],
  model: Model,
  types: StructureTypes,
): boolean {
  const [name = "", ...steps] = use.split(".");
  const action = model.actions.get(name);
  const structure = model.structures.get(name);
  if (steps.length === 0 && (action || structure)) return true;
  const rest = steps.join(".");
  return (
    leads(use, siblings, types) ||
    (action !== undefined &&
      (leads(rest, action.input, types) || leads(rest, action.output, types))) ||
    (structure !== undefined && leads(rest, structure.members, types))
  );
}

function leads(path: string, fields: readonly Field[], types: StructureTypes): boolean {
  return isResolved(resolvePath(path, fields, types));
}
