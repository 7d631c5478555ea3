import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

export const headerForm: Mistake<Tc3Recipe> = {
  id: "header-form",
  title: "The lines of the signed headers have a blank too many.",
  remedy: "A signed header is name:value, without a blank at the colon or at either end.",
  *variants() {
    yield setting<Tc3Recipe>("a blank after the colon", { colon: ": " });
    yield setting<Tc3Recipe>("= instead of the colon", { colon: "=" });
  },
};
