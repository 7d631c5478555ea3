import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

export const signatureForm: Mistake<Tc3Recipe> = {
  id: "signature-form",
  title: "The signature is right, but not written in lower-case hexadecimal.",
  remedy: "Write the HMAC as 64 hexadecimal digits in lower case.",
  *variants() {
    yield setting<Tc3Recipe>("in upper case", { signatureForm: "HEX" });
    yield setting<Tc3Recipe>("in base64", { signatureForm: "base64" });
    yield setting<Tc3Recipe>("in base64 of the hexadecimal digits", {
      signatureForm: "base64 of hex",
    });
  },
};
