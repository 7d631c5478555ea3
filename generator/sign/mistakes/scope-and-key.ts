import type { Tc3Recipe } from "../tc3/tc3-recipe.js";
import type { Variant } from "./mistake.js";

/** A wrong word in the scope, in what the key is derived from, or, mostly, in both. */
export function scopeAndKey(index: number, wrong: string, detail: string): Variant<Tc3Recipe>[] {
  const put = (steps: readonly string[]): readonly string[] =>
    steps.length > index ? steps.with(index, wrong) : steps;
  return [
    { detail, apply: (one) => ({ ...one, scope: put(one.scope), keySteps: put(one.keySteps) }) },
    {
      detail: `${detail}, in the key only`,
      apply: (one) => ({ ...one, keySteps: put(one.keySteps) }),
    },
    {
      detail: `${detail}, in the string to sign only`,
      apply: (one) => ({ ...one, scope: put(one.scope) }),
    },
  ];
}
