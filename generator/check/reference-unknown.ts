import { suggestion } from "../load/suggestion.js";
import { isResolved, resolvePath } from "../model/field-path.js";
import type { Model } from "../model/model.js";
import type { StructureTypes } from "../model/structure-types.js";
import type { Lint } from "./lint.js";
import { isWholeList } from "../model/field-path.js";
import { everyField } from "./walk/every-field.js";
import { typesOf } from "./walk/types-of.js";
import type { Field } from "../model/field.js";

/** `from` becomes links and example programs, which must lead to a value that fits. */
export const referenceUnknown: Lint = (model, report) => {
  const types = typesOf(model);
  for (const { field, file, path } of everyField(model)) {
    for (const [index, reference] of field.from.entries()) {
      const detail = problem(reference, field, model, types);
      if (detail === undefined) continue;
      report("reference-unknown", { reference, detail }, { file, path: [...path, "from", index] });
    }
  }
};

function problem(
  reference: string,
  field: Field,
  model: Model,
  types: StructureTypes,
): string | undefined {
  const [name = "", ...steps] = reference.split(".");
  const action = model.actions.get(name);
  if (!action) return `there is no action ${name}${suggestion(name, [...model.actions.keys()])}`;
  if (steps.length === 0) return `it names no output of ${name}`;
  const path = resolvePath(steps.join("."), action.output, types);
  if (!isResolved(path)) return `in the output of ${name} ${path.problem}`;
  const [found, wanted] = [path.field.type, field.type];
  if (found.base === "structure" && found.structure !== wanted.structure) {
    return `${path.text} is a structure; name a member of it`;
  }
  if (found.base !== wanted.base)
    return `${path.text} is ${found.base}, ${field.name} is ${wanted.base}`;
  if (isWholeList(path) && !wanted.list) return `${path.text} is a list; write ${path.text}[]`;
  return undefined;
}
