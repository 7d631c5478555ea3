import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** Each header ends its line, and another line break follows: easily one too few. */
export const blankLine: Mistake<Tc3Recipe> = {
  id: "blank-line",
  title: "Between the headers and SignedHeaders there is not exactly one blank line.",
  remedy: "Each header ends with \\n, and one more \\n follows before SignedHeaders.",
  *variants() {
    yield setting<Tc3Recipe>("it is missing", { blankLines: 0 });
    yield setting<Tc3Recipe>("there are two", { blankLines: 2 });
  },
};
