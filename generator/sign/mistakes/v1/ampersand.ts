import type { V1Recipe } from "../../v1/v1-recipe.js";
import type { Mistake } from "../mistake.js";

/** As OAuth 1 and another cloud have it. */
export const secretAmpersand: Mistake<V1Recipe> = {
  id: "v1-secret-ampersand",
  title: "The SecretKey was used with something added to it.",
  remedy: "The key of the HMAC is the SecretKey alone.",
  *variants() {
    yield { detail: "& at its end", apply: (one) => ({ ...one, secretKey: `${one.secretKey}&` }) };
    yield {
      detail: "TC3 in front",
      apply: (one) => ({ ...one, secretKey: `TC3${one.secretKey}` }),
    };
  },
};
