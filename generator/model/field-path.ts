import type { StructureTypes } from "./structure-types.js";
import type { Field, FieldPath, Step } from "./field.js";

/** Resolves `A.B[].C` from some fields down. The failure says where the path breaks off. */
export function resolvePath(
  text: string,
  fields: readonly Field[],
  types: StructureTypes,
): FieldPath | { readonly problem: string } {
  const steps: Step[] = [];
  let field: Field | undefined;
  let siblings = fields;
  for (const part of text.split(".")) {
    const list = part.endsWith("[]");
    const name = list ? part.slice(0, -2) : part;
    if (field && field.type.base !== "structure")
      return { problem: `${field.name} has no members` };
    if (field?.type.list && !steps.at(-1)!.list) {
      return { problem: `${field.name} is a list, write ${field.name}[]` };
    }
    field = siblings.find((candidate) => candidate.name === name);
    if (!field) return { problem: `there is no ${name}` };
    if (list && !field.type.list) return { problem: `${name} is no list` };
    steps.push({ name, list });
    siblings = field.type.structure === undefined ? [] : types.members(field.type.structure);
  }
  return { text, steps, field: field! };
}

export function isResolved(path: FieldPath | { readonly problem: string }): path is FieldPath {
  return "steps" in path;
}

/** Whether some step enters a list's items, so that the path stands for many values. */
export function entersList(path: FieldPath): boolean {
  return path.steps.some((step) => step.list);
}

/** Whether the path stands for a list itself rather than for its items. */
export function isWholeList({ field, steps }: FieldPath): boolean {
  return field.type.list && !steps.at(-1)!.list;
}
