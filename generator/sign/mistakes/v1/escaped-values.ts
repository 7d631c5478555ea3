import type { V1Recipe } from "../../v1/v1-recipe.js";
import { ESCAPES } from "../escapes.js";
import type { Mistake } from "../mistake.js";

/** Signed is the plain text, sent the escaped one: most programs have only one of them at hand. */
export const escapedValues: Mistake<V1Recipe> = {
  id: "v1-escaped",
  title:
    "Names or values were escaped before they were signed, or are not escaped when they are sent.",
  remedy: "Sign names and values as they are, and escape them only for the URL or the form.",
  *variants({ parameters }) {
    for (const [name, escape] of Object.entries(ESCAPES)) {
      if (parameters.some(([key, value]) => escape(key) !== key || escape(value) !== value))
        yield { detail: `signed ${name}`, apply: (one) => ({ ...one, escape }) };
    }
    // What was sent raw lost its plus signs: the server reads them as blanks.
    const plus = (text: string): string => text.replaceAll(" ", "+");
    if (parameters.some(([, value]) => value.includes(" ")))
      yield {
        detail: "sent with plain +, which is read as a blank",
        apply: (one) => ({
          ...one,
          parameters: one.parameters.map(([key, value]) => [key, plus(value)] as const),
        }),
      };
  },
};
