import type { Effect } from "../../model/state/effect.js";
import { checkChange, checkLimit, checkRemoval, checkState } from "./check-change.js";
import { Draft } from "./draft.js";
import type { Estate } from "./estate.js";
import { findThing, neededThing } from "./find-thing.js";
import { madeValue } from "./made-value.js";
import { addDefaults, addEffect, addInitial, addMade, addStamps, addTaken } from "./new-data.js";
import { isGiven, textOf } from "./property-value.js";
import { quoted } from "./quoted.js";
import { Refusal } from "./refusal.js";
import { scopeOf, valueOf, type RequestParts } from "./request-parts.js";
import type { Shelf } from "./shelf.js";
import type { Thing } from "./thing.js";

/** What an effect works on. */
export interface Scene {
  readonly effect: Effect;
  readonly estate: Estate;
  readonly shelf: Shelf;
  readonly now: number;
}

/** Does to one thing what the effect says; the thing, if there is one. */
export function changeThing(scene: Scene, parts: RequestParts): Thing | undefined {
  const { effect, shelf, estate, now } = scene;
  switch (effect.kind) {
    case "create":
      return createThing(scene, parts);
    case "put": {
      const { thing } = findThing(effect, parts, shelf);
      return thing ? updateThing(scene, parts, thing) : createThing(scene, parts);
    }
    case "update": {
      const thing = neededThing(effect, parts, shelf, estate, now);
      return thing && updateThing(scene, parts, thing);
    }
    case "delete": {
      const thing = neededThing(effect, parts, shelf, estate, now);
      if (thing) deleteThing(scene, thing);
      return thing;
    }
    default: {
      const thing = neededThing(effect, parts, shelf, estate, now);
      if (thing) checkState(effect, thing);
      return thing;
    }
  }
}

export function deleteThing({ effect, estate }: Scene, thing: Thing): void {
  checkState(effect, thing);
  checkRemoval(effect, thing);
  estate.remove(thing);
}

export function updateThing(
  { effect, estate, now }: Scene,
  parts: RequestParts,
  thing: Thing,
): Thing {
  checkState(effect, thing);
  const draft = new Draft(thing.data);
  addTaken(draft, effect.takes, parts, estate.model);
  addEffect(draft, effect, parts, estate);
  addStamps(draft, effect.resource, now, false);
  const { data } = draft;
  checkChange(effect, thing.shelf, estate, { data, before: thing });
  estate.change(thing, data, now, effect.set);
  return thing;
}

function createThing({ effect, estate, shelf, now }: Scene, parts: RequestParts): Thing {
  const { resource } = effect;
  const draft = new Draft(scopeOf(effect, parts));
  for (const { property, source } of effect.finders) {
    const value = valueOf(source, parts);
    if (isGiven(value)) draft.set(property.steps, value);
  }
  addTaken(draft, effect.takes, parts, estate.model);
  addDefaults(draft, effect.takes, parts);
  addInitial(draft, resource);
  addMade(draft, resource.make, estate.random);
  addEffect(draft, effect, parts, estate);
  addStamps(draft, resource, now, true);
  if (resource.region && shelf.region !== undefined) draft.set(resource.region.steps, shelf.region);
  if (!isGiven(draft.get(resource.id.steps))) draft.set(resource.id.steps, freshId(shelf, estate));
  const { data } = draft;
  const id = textOf(draft.get(resource.id.steps)!);
  const same = shelf.find(id, data);
  if (same instanceof Object) replaceSame(effect, estate, same, id);
  checkLimit(effect, shelf, data);
  checkChange(effect, shelf, estate, { data, before: undefined });
  return estate.make(shelf, id, data, now, effect.set);
}

/** What only an example speaks of makes room; anything else is in the way. */
function replaceSame(effect: Effect, estate: Estate, same: Thing, id: string): void {
  if (!same.pristine && effect.exists !== undefined) {
    const { resource } = effect;
    throw new Refusal(
      effect.exists,
      `Another ${resource.name} has the ${resource.id.text} ${quoted(id)}.`,
    );
  }
  estate.remove(same);
}

function freshId(shelf: Shelf, estate: Estate): string | number | boolean {
  const { ids, id } = shelf.resource;
  for (;;) {
    const made = madeValue(ids, id.field, estate.random);
    if (shelf.find(String(made), {}) === undefined) return made;
  }
}
