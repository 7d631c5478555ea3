import type { Scalar } from "../../load/scalars.js";
import { dataDoc } from "../layout/literal.js";
import type { Doc } from "../layout/doc.js";

/** `[1, 2]`, `["a", "b"]`: a constant list. */
export function scalars(values: readonly Scalar[]): Doc {
  return dataDoc(values, { json: false });
}

/** `[[0, 0], [10000, 600000]] as const`: constant pairs. */
export function numbers(ranges: readonly (readonly [number, number])[]): Doc {
  return [
    dataDoc(
      ranges.map((pair) => [...pair]),
      { json: false },
    ),
    " as const",
  ];
}
