import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { jsonWritings } from "../json-writings.js";
import { setting, type Mistake } from "../mistake.js";

/** Two serialisers hardly ever agree on blanks, order and escapes. */
export const bodyRewritten: Mistake<Tc3Recipe> = {
  id: "body-rewritten",
  title:
    "The body was written as JSON once for the signature and once more, in another way, for sending.",
  remedy: "Keep the text that was signed and send that text: data=body, not json=body.",
  *variants({ payload, method }) {
    if (typeof payload !== "string" || method === "GET") return;
    for (const [detail, text] of jsonWritings(payload)) {
      if (text !== payload) yield setting<Tc3Recipe>(`signed ${detail}`, { payload: text });
    }
  },
};
