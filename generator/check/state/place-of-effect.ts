import type { Action } from "../../model/model.js";
import type { Effect } from "../../model/state/effect.js";
import type { LintPlace } from "../lint.js";

/** Where an effect stands: a single one is written without its list. */
export function placeOfEffect({ file, effects }: Action, { index, kind }: Effect): LintPlace {
  return { file, path: ["effects", ...(effects.length > 1 ? [index] : []), kind] };
}
