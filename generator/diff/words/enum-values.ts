import type { Data } from "../../load/scalars.js";
import { quoted } from "./quoted.js";

const MOST = 12;

/** The values of an enum that came as a whole, in quotes; not all of a long one. */
export function enumValues(set: Data): readonly string[] {
  const { values } = set as { readonly values: readonly string[] };
  const shown = values.slice(0, MOST).map(quoted);
  return values.length > MOST ? [...shown, `${values.length - MOST} more`] : shown;
}
