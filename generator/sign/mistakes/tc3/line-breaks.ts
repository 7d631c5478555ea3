import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const BREAKS: Readonly<Record<string, string>> = {
  "\\r\\n": "\r\n",
  "a backslash and an n (quotes that do not read \\n)": "\\n",
  "\\r": "\r",
  nothing: "",
  "a blank": " ",
};

export const lineBreaks: Mistake<Tc3Recipe> = {
  id: "line-breaks",
  title: "Lines are not parted by a single \\n.",
  remedy:
    'Part lines by the one byte \\n: "\\n" in double quotes where a language tells quotes apart, and no \\r.',
  *variants() {
    for (const [name, text] of Object.entries(BREAKS)) {
      yield setting<Tc3Recipe>(`${name} everywhere`, { canonicalBreak: text, signBreak: text });
      yield setting<Tc3Recipe>(`${name} in the canonical request`, { canonicalBreak: text });
      yield setting<Tc3Recipe>(`${name} in the string to sign`, { signBreak: text });
    }
  },
};
