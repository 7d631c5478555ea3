import type { V1Recipe } from "../../v1/v1-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const FORMS: Readonly<Record<string, V1Recipe["write"]>> = {
  "in hexadecimal": ({ hex }) => hex,
  "in upper-case hexadecimal": ({ hex }) => hex.toUpperCase(),
  "in base64 of the hexadecimal digits": ({ hex }) => btoa(hex),
  "in the base64 of URLs": ({ base64 }) => base64.replaceAll("+", "-").replaceAll("/", "_"),
  "in the base64 of URLs, without = at the end": ({ base64 }) =>
    base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
  "without = at the end": ({ base64 }) => base64.replace(/=+$/, ""),
  "with a line break at the end": ({ base64 }) => `${base64}\n`,
};

export const v1SignatureForm: Mistake<V1Recipe> = {
  id: "v1-signature-form",
  title: "The signature is right, but not written in base64.",
  remedy: "Signature is the base64 of the bytes of the HMAC.",
  *variants() {
    for (const [detail, write] of Object.entries(FORMS)) yield setting<V1Recipe>(detail, { write });
  },
};
