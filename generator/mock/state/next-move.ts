import type { Move } from "../../model/state/resource.js";
import { holds } from "./holds.js";
import { isGiven, valueAlong } from "./property-value.js";
import { secondsOf } from "./stamp.js";
import type { Thing } from "./thing.js";

/** What happens to a thing next by itself, and when; undefined where nothing does. */
export function nextMove(thing: Thing): { readonly move: Move; readonly at: number } | undefined {
  const { states } = thing.shelf.resource;
  if (!states || thing.pristine) return undefined;
  const state = valueAlong(thing.data, states.property.steps);
  let next: { readonly move: Move; readonly at: number } | undefined;
  for (const move of states.moves) {
    if (move.from !== state || !holds(move.when, thing.data)) continue;
    const at = timeOf(move, thing);
    if (at !== undefined && (!next || at < next.at)) next = { move, at };
  }
  return next;
}

function timeOf({ afterSeconds, afterProperty, at }: Move, thing: Thing): number | undefined {
  if (afterSeconds !== undefined) return thing.enteredAt + afterSeconds * 1000;
  const path = afterProperty ?? at;
  const value = path && valueAlong(thing.data, path.steps);
  if (!path || !isGiven(value)) return undefined;
  const time = secondsOf(value, path.field) * 1000;
  if (Number.isNaN(time)) return undefined;
  // What should have happened before it came into this state happens at once.
  return afterProperty ? thing.enteredAt + Math.max(0, time) : Math.max(time, thing.enteredAt);
}
