import type { V1Recipe } from "../../v1/v1-recipe.js";
import { methodVariants } from "../method-variants.js";
import type { Mistake } from "../mistake.js";

export const v1Method: Mistake<V1Recipe> = {
  id: "v1-method",
  title: "The method that was signed is not the one that is sent, in upper case.",
  remedy: "The text to sign begins with the method that is sent, in upper case: GET or POST.",
  variants: ({ method }) => methodVariants(method),
};
