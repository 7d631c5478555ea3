import type { FieldPath } from "../../model/field.js";

/**
 * Whether every valid object has a path: it is required right where the rule is judged. Deeper
 * paths may hang on something that is absent.
 */
export function alwaysGiven({ steps, field }: FieldPath): boolean {
  const depth = steps.length - 1 - steps.findLastIndex((step) => step.list);
  return depth === 0 || (depth === 1 && field.required);
}
