import type { Data } from "../../load/scalars.js";
import type { Assignment, States } from "../../model/state/resource.js";
import { Draft } from "./draft.js";
import { stamp } from "./stamp.js";
import type { Values } from "./thing.js";

/**
 * What a thing has when it comes into a state: the state, the time, and what the state brings, unless
 * the one who brought it there has said otherwise.
 */
export function enteringState(
  { property, entered, values }: States,
  data: Values,
  state: Data,
  now: number,
  said: readonly Assignment[] = [],
): Values {
  const key = String(state);
  const draft = new Draft(data);
  draft.set(property.steps, state);
  const path = entered.get(key);
  if (path) draft.set(path.steps, stamp(path.field, now));
  for (const { property: other, value } of values.get(key) ?? []) draft.set(other.steps, value);
  for (const { property: other, value } of said) draft.set(other.steps, value);
  return draft.data;
}
