import type { Fact } from "./fact.js";

type Lists = Pick<Fact, "from" | "to">;

/** What a list of names has no longer. */
export function lost({ from, to }: Lists): readonly string[] {
  return missing(from, to);
}

/** What a list of names has now. */
export function gained({ from, to }: Lists): readonly string[] {
  return missing(to, from);
}

function missing(from: Lists["from"], to: Lists["to"]): readonly string[] {
  const there = new Set(to as readonly string[]);
  return (from as readonly string[]).filter((name) => !there.has(name));
}
