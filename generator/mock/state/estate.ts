import type { Data } from "../../load/scalars.js";
import type { Step } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import type { Assignment, Reference, Resource } from "../../model/state/resource.js";
import { SeededRandom } from "../seeded-random.js";
import { Draft, throughList } from "./draft.js";
import { enteringState } from "./entering-state.js";
import { Journal } from "./journal.js";
import { nextMove } from "./next-move.js";
import { textOf, textsOf, valueAlong } from "./property-value.js";
import type { Seed } from "./seed-store.js";
import { Shelf } from "./shelf.js";
import { Thing, type Values } from "./thing.js";

/** How often a thing may move within one call: moves that take no time must not go on for ever. */
const MOST_MOVES = 1000;

/** All that one account has of one service. */
export class Estate {
  readonly journal = new Journal();
  readonly random: SeededRandom;
  readonly #shelves = new Map<string, Shelf>();
  #sequence = 0;

  constructor(
    readonly model: Model,
    readonly seeds: ReadonlyMap<string, readonly Seed[]>,
    seed: number,
  ) {
    this.random = new SeededRandom(seed);
  }

  shelf(resource: Resource, region: string | undefined): Shelf {
    const own = resource.regional ? region : undefined;
    const key = `${resource.name} ${own ?? ""}`;
    const known = this.#shelves.get(key);
    if (known) return known;
    const shelf = new Shelf(resource, own, this.journal, this);
    this.#shelves.set(key, shelf);
    for (const { id, data } of this.seeds.get(resource.name) ?? [])
      shelf.seed(new Thing(shelf, id, this.#sequence++, { data, pristine: true, now: 0 }));
    return shelf;
  }

  make(
    shelf: Shelf,
    id: string,
    data: Values,
    now: number,
    said: readonly Assignment[] = [],
  ): Thing {
    const { states } = shelf.resource;
    const state = states && (valueAlong(data, states.property.steps) ?? states.first);
    const whole = states ? enteringState(states, data, state!, now, said) : data;
    const thing = new Thing(shelf, id, this.#sequence++, { data: whole, pristine: false, now });
    shelf.add(thing);
    this.#move(thing, now);
    return thing;
  }

  /** Gives a thing other properties; another state among them is entered, and what is `said` holds. */
  change(thing: Thing, data: Values, now: number, said: readonly Assignment[]): void {
    const { states } = thing.shelf.resource;
    const state = states && valueAlong(data, states.property.steps);
    if (states && state !== undefined && state !== valueAlong(thing.data, states.property.steps))
      thing.shelf.replace(thing, enteringState(states, data, state, now, said), now);
    else thing.shelf.replace(thing, data, thing.pristine ? now : thing.enteredAt);
    // What takes no time happens at once.
    this.#move(thing, now);
  }

  /** Takes a thing away, with what cannot be without it. */
  remove(thing: Thing): void {
    thing.shelf.remove(thing);
    for (const [reference, referrers] of thing.referrers) {
      // What is taken away, or forgets the ID, leaves the set meanwhile.
      const all = Array.from(referrers);
      for (const referrer of all) {
        if (!referrer.exists) continue;
        if (reference.cascade) this.remove(referrer);
        else if (reference.unlink)
          referrer.shelf.replace(referrer, withoutId(referrer.data, reference, thing.id));
      }
    }
  }

  /** Lets happen what has become due. That is no doing of a call, so no refusal undoes it. */
  settle(now: number): void {
    for (const shelf of this.#shelves.values()) {
      for (let thing = shelf.due.take(now); thing; thing = shelf.due.take(now))
        this.#move(thing, now);
    }
    this.journal.clear();
  }

  #move(thing: Thing, now: number): void {
    for (let moves = 0; moves < MOST_MOVES && thing.exists; moves++) {
      const next = nextMove(thing);
      if (!next || next.at > now) return;
      const { states } = thing.shelf.resource;
      if (next.move.to === undefined) this.remove(thing);
      else
        thing.shelf.replace(
          thing,
          enteringState(states!, thing.data, next.move.to, next.at),
          next.at,
        );
    }
    thing.dueAt = undefined;
  }

  link(thing: Thing): void {
    if (thing.pristine) return;
    const { references } = thing.shelf.resource;
    thing.links = references.flatMap((reference) =>
      textsOf(thing.data, reference.property).flatMap((id) => {
        const target = this.referred(reference, id, thing.data, thing.shelf.region);
        if (!target) return [];
        const known = target.referrers.get(reference);
        if (known) known.add(thing);
        else target.referrers.set(reference, new Set([thing]));
        return [[reference, target] as const];
      }),
    );
  }

  unlink(thing: Thing): void {
    for (const [reference, target] of thing.links) target.referrers.get(reference)?.delete(thing);
    thing.links = [];
  }

  /** What an ID refers to, in the same scope as far as both have one. */
  referred(
    reference: Reference,
    id: string,
    data: Values,
    region: string | undefined,
  ): Thing | undefined {
    const resource = this.model.resources.get(reference.to)!;
    const scope: Record<string, Values[string]> = Object.create(null);
    for (const { text, steps } of resource.scope) {
      const value = valueAlong(data, steps);
      if (value !== undefined) scope[text] = value;
    }
    const found = this.shelf(resource, region).find(id, scope);
    return found === "elsewhere" ? undefined : found;
  }
}

/** A property forgets the ID, a list the item that is or has it. */
function withoutId(data: Values, { property: { steps } }: Reference, id: string): Values {
  const { list, within } = throughList(steps);
  const draft = new Draft(data);
  const value = draft.get(list);
  if (!list.at(-1)!.list) draft.set(list, undefined);
  else if (Array.isArray(value))
    draft.set(
      list,
      value.filter((item: Data) => !isOf(item, within, id)),
    );
  return draft.data;
}

function isOf(item: Data, within: readonly Step[], id: string): boolean {
  const own = valueAlong(item, within);
  return own !== undefined && textOf(own) === id;
}
