import type { Data } from "../load/scalars.js";
import type { FieldFact } from "./fact.js";
import type { LimitKey } from "./facts/compare-limits.js";

/** What became of a limit, as far as values are concerned: fewer, more, or others. */
export type LimitMove = "set" | "tightened" | "loosened" | "changed" | "removed";

export function limitMove({ key, from, to }: FieldFact): LimitMove {
  if (from === null) return "set";
  if (to === null) return "removed";
  switch (key as LimitKey) {
    case "min":
    case "exclusiveMin":
    case "minLength":
    case "minItems":
      return (to as number) > (from as number) ? "tightened" : "loosened";
    case "max":
    case "exclusiveMax":
    case "maxLength":
    case "maxBytes":
    case "maxItems":
      return (to as number) < (from as number) ? "tightened" : "loosened";
    case "multipleOf":
      // A multiple of 6 is one of 3; of 3 and 4, neither holds for the other.
      return isMultiple(from as number, to as number) ? "loosened" : "tightened";
    case "ranges":
      return covers(to as Ranges, from as Ranges) ? "loosened" : "tightened";
    case "notValues":
      return (to as readonly Data[]).every((value) => (from as readonly Data[]).includes(value))
        ? "loosened"
        : "tightened";
    case "pattern":
    case "uniqueItems":
      return "changed";
  }
}

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value / of - Math.round(value / of)) < 1e-9;
}

type Ranges = readonly (readonly [number, number])[];

/** Whether every range of `inner` lies within one of `outer`. */
function covers(outer: Ranges, inner: Ranges): boolean {
  return inner.every(([low, high]) => outer.some(([from, to]) => from <= low && high <= to));
}
