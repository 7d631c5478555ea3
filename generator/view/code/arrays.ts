import type { Scalar } from "../../load/scalars.js";
import { dataDoc } from "../layout/literal.js";
import type { Doc } from "../layout/doc.js";
import type { ModuleParts } from "./module.js";

/** `[1, 2]`, `["a", "b"]`: a constant list. */
export function scalars(values: readonly Scalar[]): Doc {
  return dataDoc(values, { json: false });
}

/** `[[0, 0], [10000, 600000]] as const`: constant pairs. */
export function numbers(
  ranges: readonly (readonly [number, number])[],
  { language }: ModuleParts,
): Doc {
  const pairs = dataDoc(
    ranges.map((pair) => [...pair]),
    { json: false },
  );
  return [pairs, language === "typescript" ? " as const" : ""];
}
