import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";

export const payloadUnhashed: Mistake<Tc3Recipe> = {
  id: "payload-unhashed",
  title: "The canonical request ends in something else than the hash of the payload.",
  remedy: "Its last line is the SHA-256 of the body in lower-case hexadecimal.",
  *variants() {
    const mark = (detail: string, payloadMark: string) => ({
      detail,
      apply: (one: Tc3Recipe) => ({ ...one, payloadMark }),
    });
    yield mark("UNSIGNED-PAYLOAD", "UNSIGNED-PAYLOAD");
    yield mark("nothing", "");
    yield {
      detail: "the payload itself",
      apply: (one) =>
        typeof one.payload === "string" ? { ...one, payloadMark: one.payload } : one,
    };
  },
};
