import type { Model } from "../../model/model.js";
import { conformShape } from "./conform-fields.js";
import type { ConformIssue } from "./conform-issue.js";
import type { Judging } from "./judging.js";
import type { Field, Rule } from "../../model/field.js";

/**
 * Everything that is wrong with a request. This is the reference for the generated validators:
 * it interprets the model, they are compiled from it, and both must find the same.
 * @param now the clock, in seconds; without it, comparisons with `now` hold
 */
export function conformInput(
  model: Pick<Model, "structures">,
  fields: readonly Field[],
  rules: readonly Rule[],
  input: unknown,
  now = Number.NaN,
): readonly ConformIssue[] {
  const judging: Judging = { structures: model.structures, now, issues: [] };
  conformShape(judging, { fields, rules, open: false }, input, []);
  return judging.issues;
}
