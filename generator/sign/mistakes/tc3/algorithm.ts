import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const NAMES = [
  "TC3-HMAC-SHA1",
  "TC3-HMAC-SM3",
  "HMAC-SHA256",
  "HmacSHA256",
  "AWS4-HMAC-SHA256",
  "tc3-hmac-sha256",
  "TC3_HMAC_SHA256",
  "TC3",
  "",
];

export const algorithmMistake: Mistake<Tc3Recipe> = {
  id: "algorithm",
  title: "The first line of the string to sign is not TC3-HMAC-SHA256.",
  remedy: "Both the string to sign and the Authorization begin with TC3-HMAC-SHA256.",
  *variants() {
    for (const algorithm of NAMES) yield setting<Tc3Recipe>(`"${algorithm}"`, { algorithm });
  },
};
