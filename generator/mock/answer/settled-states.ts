import { remembered } from "../../check/walk/remembered.js";
import type { Scalar } from "../../load/scalars.js";
import type { Action } from "../../model/model.js";

/**
 * The values, by their paths, that an answer has once all is done that callers may wait for: nobody
 * would end the wait for a state that was invented.
 */
export const settledStates = remembered(({ waiters }: Action): ReadonlyMap<string, Scalar> => {
  const tests = waiters[0]?.until?.[0] ?? [];
  return new Map(
    tests.flatMap(({ path, is }) => (is?.[0] == null ? [] : [[path.text, is[0]] as const])),
  );
});
