import type { Tc3Recipe } from "../tc3/tc3-recipe.js";
import type { Variant } from "./mistake.js";

/** Another value of a header than the one that is sent. */
export function withHeaderValue(name: string, value: string): Variant<Tc3Recipe> {
  return {
    detail: value === "" ? "an empty value" : `"${value}"`,
    apply: (recipe) => ({
      ...recipe,
      headers: recipe.headers.map(([one, sent]) =>
        one.toLowerCase() === name ? ([one, value] as const) : ([one, sent] as const),
      ),
    }),
  };
}
