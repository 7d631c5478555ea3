import type { HashForm, Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const FORMS: readonly (readonly [form: HashForm, words: string])[] = [
  ["HEX", "in upper case"],
  ["base64", "in base64"],
];

export const hashForm: Mistake<Tc3Recipe> = {
  id: "hash-form",
  title: "A hash was not written in lower-case hexadecimal before it was signed.",
  remedy: "Write the hashes of the payload and of the canonical request in lower-case hexadecimal.",
  *variants() {
    for (const [form, words] of FORMS) {
      yield setting<Tc3Recipe>(`the hash of the payload ${words}`, { payloadForm: form });
      yield setting<Tc3Recipe>(`the hash of the canonical request ${words}`, {
        canonicalForm: form,
      });
      yield setting<Tc3Recipe>(`both hashes ${words}`, { payloadForm: form, canonicalForm: form });
    }
  },
};
