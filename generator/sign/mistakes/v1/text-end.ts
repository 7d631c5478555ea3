import type { V1Recipe } from "../../v1/v1-recipe.js";
import { setting, type Mistake } from "../mistake.js";

export const v1TextEnd: Mistake<V1Recipe> = {
  id: "v1-text-end",
  title: "The text that was signed goes on behind the last parameter.",
  remedy: "Nothing follows the last value, neither & nor a line break: use printf instead of echo.",
  *variants() {
    for (const [name, end] of [
      ["\\n", "\n"],
      ["\\r\\n", "\r\n"],
      ["&", "&"],
      ["&Signature=", "&Signature="],
      ["a blank", " "],
    ] as const)
      yield setting<V1Recipe>(name, { end });
  },
};
