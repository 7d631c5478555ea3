import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** A shell's echo, mostly. */
export const lineEnd: Mistake<Tc3Recipe> = {
  id: "line-end",
  title: "A text that was hashed or signed has a line break at its end.",
  remedy:
    "Neither the canonical request nor the string to sign ends in a line break: use printf instead of echo.",
  *variants() {
    for (const [name, end] of [
      ["\\n", "\n"],
      ["\\r\\n", "\r\n"],
    ] as const) {
      yield setting<Tc3Recipe>(`${name} behind the canonical request`, { canonicalEnd: end });
      yield setting<Tc3Recipe>(`${name} behind the string to sign`, { signEnd: end });
      yield setting<Tc3Recipe>(`${name} behind both`, { canonicalEnd: end, signEnd: end });
    }
  },
};
