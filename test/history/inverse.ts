import type { Change } from "../../generator/history/change.js";

/** The change that takes a change back. */
export function inverse(change: Change): Change {
  return { ...change, from: change.to, to: change.from };
}
