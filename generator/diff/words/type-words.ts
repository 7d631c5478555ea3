import type { Data } from "../../load/scalars.js";

const PLURALS: Readonly<Record<string, string>> = {
  any: "values of any type",
  integer: "integers",
  float: "floats",
  string: "strings",
  boolean: "booleans",
};

/** The values of a type: "integers". */
export function typeWords(type: Data): string {
  const name = String(type);
  return PLURALS[name] ?? `values of type ${name}`;
}
