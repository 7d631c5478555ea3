import type { Field } from "../../model/field.js";
import type { MockCall } from "../mock-call.js";
import { Dice } from "./dice.js";

/** How many items a list of such a depth gets: as many as are known, else a few, fewer further in. */
export function listLength(
  { constraints }: Field,
  { input }: MockCall,
  depth: number,
  known: number | undefined,
  seed: number,
): number {
  const some = known ?? new Dice(seed).whole(1, Math.max(1, 3 - depth));
  const sizes = [input["PageSize"], input["Limit"]].filter((size) => typeof size === "number");
  const most = Math.min(constraints.maxItems ?? Infinity, ...(depth === 0 ? sizes : []));
  return Math.max(constraints.minItems ?? 0, Math.min(some, Math.max(0, most)));
}
