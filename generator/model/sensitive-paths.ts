import type { Field } from "./field.js";
import type { Model } from "./model.js";

/** `AgentParams.UserSig`, `Keys[].Value`: every parameter that must not be shown. */
export function sensitivePaths(
  fields: readonly Field[],
  model: Model,
  prefix = "",
  within: readonly string[] = [],
): readonly string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}${field.type.list ? "[]" : ""}`;
    const { structure } = field.type;
    if (field.sensitive || field.json?.members.some(({ sensitive }) => sensitive)) return [path];
    if (structure === undefined) return [];
    // A path per level would never end: where a structure contains itself, it is redacted whole.
    if (within.includes(structure)) return holdsSecret(structure, model) ? [path] : [];
    return sensitivePaths(model.structures.get(structure)!.members, model, `${path}.`, [
      ...within,
      structure,
    ]);
  });
}

function holdsSecret(structure: string, model: Model, seen = new Set<string>()): boolean {
  if (seen.has(structure)) return false;
  seen.add(structure);
  return model.structures
    .get(structure)!
    .members.some(
      ({ sensitive, type }) =>
        sensitive || (type.structure !== undefined && holdsSecret(type.structure, model, seen)),
    );
}
