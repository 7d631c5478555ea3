import { hexToBytes } from "../../runtime/src/signing/hex.js";
import type { HashForm } from "./tc3/tc3-recipe.js";

/** Writes bytes, given in lower-case hexadecimal, in some other way. */
export function inForm(hex: string, form: HashForm): string {
  if (form === "hex") return hex;
  return form === "HEX" ? hex.toUpperCase() : btoa(String.fromCharCode(...hexToBytes(hex)));
}
