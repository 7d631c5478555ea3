import type { Data } from "../../load/scalars.js";
import type { Model } from "../../model/model.js";
import type { Resource } from "../../model/state/resource.js";
import { Draft } from "./draft.js";
import { addInitial } from "./new-data.js";
import { isGiven, textOf, valueAlong } from "./property-value.js";
import type { Values } from "./thing.js";

/** A thing that examples speak of, and that therefore exists before any call. */
export interface Seed {
  readonly id: string;
  readonly data: Values;
}

/** Seeds by resource and ID, as far as the examples have been read. */
export class SeedStore {
  readonly #byResource = new Map<string, Map<string, Values[]>>();

  constructor(readonly model: Model) {}

  /** Of one thing more is known; what was said first holds. */
  add(resource: Resource, id: Data, data: Values): void {
    const byId = this.#byResource.get(resource.name) ?? new Map<string, Values[]>();
    this.#byResource.set(resource.name, byId);
    const known = byId.get(textOf(id)) ?? [];
    byId.set(textOf(id), known);
    const draft = new Draft(data);
    draft.set(resource.id.steps, id);
    const whole = draft.data;
    const same = known.findIndex((other) =>
      resource.scope.every(({ steps }) => {
        const [one, two] = [valueAlong(other, steps), valueAlong(whole, steps)];
        return !isGiven(one) || !isGiven(two) || textOf(one) === textOf(two);
      }),
    );
    if (same < 0) known.push(whole);
    else known[same] = Object.assign(Object.create(null), whole, known[same]) as Values;
  }

  /** The ID of what is known to have this value. */
  idOf(resource: Resource, property: string, value: Data): Data | undefined {
    for (const all of this.#byResource.get(resource.name)?.values() ?? []) {
      const found = all.find(
        (data) => isGiven(data[property]) && textOf(data[property]) === textOf(value),
      );
      if (found) return valueAlong(found, resource.id.steps);
    }
    return undefined;
  }

  finished(): ReadonlyMap<string, readonly Seed[]> {
    return new Map(
      [...this.#byResource].map(([name, byId]) => {
        const resource = this.model.resources.get(name)!;
        const seeds = [...byId].flatMap(([id, all]) =>
          all.map((data): Seed => ({ id, data: complete(resource, data) })),
        );
        return [name, seeds];
      }),
    );
  }
}

function complete(resource: Resource, data: Values): Values {
  const { states } = resource;
  const draft = new Draft(data);
  addInitial(draft, resource);
  if (states) draft.fill(states.property.steps, states.first);
  return draft.data;
}
