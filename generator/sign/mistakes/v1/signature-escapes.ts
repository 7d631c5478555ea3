import type { V1Recipe } from "../../v1/v1-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** Base64 has +, / and =: one signature in three fails, and nobody sees why. */
export const signatureEscapes: Mistake<V1Recipe> = {
  id: "v1-signature-escapes",
  title: "The signature is right, but not escaped as it should be when it is sent.",
  remedy: "Escape the signature like any other value, once: + is %2B, / is %2F, = is %3D.",
  *variants() {
    yield setting<V1Recipe>("not escaped: its + arrived as blanks", {
      write: ({ base64 }) => base64.replaceAll("+", " "),
    });
    yield setting<V1Recipe>("escaped twice", { write: ({ base64 }) => encodeURIComponent(base64) });
  },
};
