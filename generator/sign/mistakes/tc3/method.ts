import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { methodVariants } from "../method-variants.js";
import type { Mistake } from "../mistake.js";

export const methodMistake: Mistake<Tc3Recipe> = {
  id: "method",
  title: "The method that was signed is not the one that is sent, in upper case.",
  remedy:
    "Sign the method that is sent, in upper case; a redirect or a library may turn POST into GET.",
  variants: ({ method }) => methodVariants(method),
};
