import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** Signed before the body was there, or sent by a library that writes nothing for an empty object. */
export const bodyEmpty: Mistake<Tc3Recipe> = {
  id: "body-empty",
  title: "An empty body was signed, in one writing or another, but something else is sent.",
  remedy: "Write the body once, sign those bytes and send the same: {} for no parameters.",
  *variants({ method, payload }) {
    if (method === "GET") return;
    for (const [text, name] of [
      ["", "nothing at all"],
      ["{}", "{}"],
      ["null", "null"],
      ["[]", "[]"],
      ['""', '""'],
      ["undefined", "undefined"],
      ["[object Object]", "[object Object]"],
    ] as const) {
      if (text !== payload) yield setting<Tc3Recipe>(name, { payload: text });
    }
  },
};
