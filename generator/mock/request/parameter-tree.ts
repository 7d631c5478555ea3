import type { Parameter } from "../../../runtime/src/forms/form-parameters.js";
import { refuse, type Step } from "../step.js";
import { shortened } from "./parse-query.js";

/** `Filters.0.Name=…` and its like as what they stand for: a text, or what is below. */
export type ParameterTree = string | Map<string, ParameterTree>;

/** Deeper than any request: what structures may hold ends long before. */
export const MAX_DEPTH = 64;

/** Puts flattened parameters together. Of each name there is one, as `parseQuery` gives them. */
export function parameterTree(parameters: readonly Parameter[]): Step<Map<string, ParameterTree>> {
  const root = new Map<string, ParameterTree>();
  for (const [name, value] of parameters) {
    const steps = name.split(".", MAX_DEPTH + 1);
    if (steps.length > MAX_DEPTH) {
      return refuse("InvalidParameter", `parameter ${shortened(name)} is nested too deeply`);
    }
    let place = root;
    for (const [index, step] of steps.entries()) {
      const there = place.get(step);
      const last = index === steps.length - 1;
      if (last ? there !== undefined : typeof there === "string") {
        const other = steps.slice(0, index + 1).join(".");
        return refuse(
          "InvalidParameter",
          `parameter ${shortened(other)} has both a value and parameters below it`,
        );
      }
      if (last) place.set(step, value);
      else {
        const below = (there as Map<string, ParameterTree> | undefined) ?? new Map();
        place.set(step, below);
        place = below;
      }
    }
  }
  return { value: root };
}
