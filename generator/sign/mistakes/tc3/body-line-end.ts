import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";

/** echo, editors and here-documents add one; curl -d takes those of a file away. */
export const bodyLineEnd: Mistake<Tc3Recipe> = {
  id: "body-line-end",
  title: "The body that was signed ends in a line break, or lacks the one that is sent.",
  remedy:
    "Sign the bytes that are sent: use printf instead of echo, and --data-binary instead of -d for files.",
  *variants({ payload, method }) {
    if (typeof payload !== "string" || method === "GET") return;
    const ends = { "\\n": "\n", "\\r\\n": "\r\n", "a blank": " ", "\\n\\n": "\n\n" };
    for (const [name, end] of Object.entries(ends)) {
      yield {
        detail: `signed with ${name} at the end`,
        apply: (one) =>
          typeof one.payload === "string" ? { ...one, payload: one.payload + end } : one,
      };
    }
    const trims: Readonly<Record<string, (text: string) => string>> = {
      "signed without the line break at the end": (text) => text.replace(/\r?\n$/, ""),
      "signed without blanks and line breaks at either end": (text) => text.trim(),
      "signed without any line break": (text) => text.replace(/[\r\n]/g, ""),
    };
    for (const [detail, trim] of Object.entries(trims)) {
      if (trim(payload) === payload) continue;
      yield {
        detail,
        apply: (one) =>
          typeof one.payload === "string" ? { ...one, payload: trim(one.payload) } : one,
      };
    }
  },
};
