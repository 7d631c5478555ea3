import { Roll } from "./roll.js";
import type { Shelf } from "./shelf.js";
import type { Thing } from "./thing.js";

interface Memory {
  version: number;
  readonly roll: Roll;
}

/** How many lists of a shelf are remembered, for those who page through them. */
const MOST = 16;

const memories = new WeakMap<Shelf, Map<string, Memory>>();

/**
 * The things that fit, in their order. Whoever pages through a list asks for it over and over: it is
 * filtered once, and from then on only what has changed is looked at.
 */
export function remembered(
  shelf: Shelf,
  key: string,
  things: readonly Thing[],
  fits: (thing: Thing) => boolean,
): readonly Thing[] {
  const known = memories.get(shelf) ?? new Map<string, Memory>();
  memories.set(shelf, known);
  const memory = known.get(key);
  const changed = memory && shelf.changedSince(memory.version);
  if (!memory || !changed) {
    const roll = new Roll(things.filter(fits));
    if (known.size >= MOST) known.clear();
    known.set(key, { version: shelf.version, roll });
    return roll.things;
  }
  for (const thing of new Set(changed)) {
    memory.roll.remove(thing);
    if (thing.exists && fits(thing)) memory.roll.add(thing);
  }
  memory.version = shelf.version;
  return memory.roll.things;
}
