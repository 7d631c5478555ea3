import type { Effect } from "../../model/state/effect.js";
import { Draft } from "./draft.js";
import type { Estate } from "./estate.js";
import { addInitial } from "./new-data.js";
import { isGiven } from "./property-value.js";
import { Refusal } from "./refusal.js";
import { scopeOf, valueOf, type RequestParts } from "./request-parts.js";
import type { Shelf } from "./shelf.js";
import { quoted } from "./quoted.js";
import type { Thing, Values } from "./thing.js";

/** What a request means, or that it means nothing that can be found. */
export interface Found {
  readonly thing: Thing | undefined;
  /** The ID that was asked for, if it was. */
  readonly id: string | undefined;
  readonly elsewhere: boolean;
  /** What was asked for, in words; undefined where the request does not say it. */
  readonly asked: string | undefined;
}

export function findThing(effect: Effect, parts: RequestParts, shelf: Shelf): Found {
  const scope = scopeOf(effect, parts);
  for (const { property, source } of effect.finders) {
    const value = valueOf(source, parts);
    if (!isGiven(value) || typeof value === "object") continue;
    const asked = `${property.text} ${quoted(value)}`;
    const text = String(value);
    if (property.text === effect.resource.id.text) {
      const found = shelf.find(text, scope);
      const thing = found === "elsewhere" ? undefined : found;
      return { thing, id: text, elsewhere: found === "elsewhere", asked };
    }
    const thing = first(shelf.having(property.text, text), (one) =>
      shelf.belongs(one, scope, false),
    );
    // In another scope, the same value is another one's.
    return { thing, id: undefined, elsewhere: false, asked };
  }
  return { thing: undefined, id: undefined, elsewhere: false, asked: undefined };
}

function first<T>(all: Iterable<T>, fits: (one: T) => boolean): T | undefined {
  for (const one of all) if (fits(one)) return one;
  return undefined;
}

/**
 * The thing that has to be there. Undefined where nothing is known of it: the request does not name
 * it, or the action has no code to refuse it with.
 */
export function neededThing(
  effect: Effect,
  parts: RequestParts,
  shelf: Shelf,
  estate: Estate,
  now: number,
): Thing | undefined {
  const { resource, lenient, notFound } = effect;
  const { thing, id, elsewhere, asked } = findThing(effect, parts, shelf);
  if (thing || asked === undefined) return thing;
  if (resource.always && id !== undefined)
    return estate.make(shelf, id, initialData(effect, parts), now);
  const code = (elsewhere ? effect.elsewhere : undefined) ?? notFound;
  if (lenient || code === undefined) return undefined;
  throw new Refusal(
    code,
    elsewhere
      ? `The ${resource.name} with ${asked} belongs elsewhere.`
      : `There is no ${resource.name} with ${asked}.`,
  );
}

/** A thing of which there is always one: what finds it and where it belongs is all it has so far. */
function initialData(effect: Effect, parts: RequestParts): Values {
  const draft = new Draft(scopeOf(effect, parts));
  for (const { property, source } of effect.finders) {
    const value = valueOf(source, parts);
    if (isGiven(value)) draft.set(property.steps, value);
  }
  addInitial(draft, effect.resource);
  return draft.data;
}
