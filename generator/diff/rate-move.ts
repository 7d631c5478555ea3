import type { RawRate } from "../load/format/action.js";
import type { Fact } from "./fact.js";

/**
 * Whether a rate limit lets less or more through. Of two rates that are the same in the long run,
 * the one over the longer time lets more through at once.
 */
export function rateMove({
  from,
  to,
}: Pick<Fact, "from" | "to">): "lowered" | "raised" | undefined {
  if (from === null || to === null) return undefined;
  const [before, after] = [from as unknown as RawRate, to as unknown as RawRate];
  const difference = after.requests * before.seconds - before.requests * after.seconds;
  return (difference || after.seconds - before.seconds) < 0 ? "lowered" : "raised";
}
