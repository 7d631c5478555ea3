import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

export const keyPrefixMistake: Mistake<Tc3Recipe> = {
  id: "key-prefix",
  title: "The first key is not TC3 followed by the SecretKey.",
  remedy: 'Begin the derivation with the key "TC3" + SecretKey.',
  *variants() {
    yield setting<Tc3Recipe>("the SecretKey alone", { keyPrefix: "" });
    for (const prefix of ["TC3TC3", "tc3", "AWS4", "TC3-", "TC3 ", "TC3-HMAC-SHA256"])
      yield setting<Tc3Recipe>(`"${prefix}" in front`, { keyPrefix: prefix });
    yield {
      detail: "TC3 behind it",
      apply: (one) => ({ ...one, keyPrefix: "", secretKey: `${one.secretKey}TC3` }),
    };
  },
};
