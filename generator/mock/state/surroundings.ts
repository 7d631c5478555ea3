import { remembered } from "../../check/walk/remembered.js";
import type { Model } from "../../model/model.js";
import type { Reference } from "../../model/state/resource.js";

/** What follows from all effects and resources of a service. */
export interface Surroundings {
  /** By resource, the properties that some parameter sets: what has none was given none. */
  readonly settable: ReadonlyMap<string, ReadonlySet<string>>;
  /** By resource, the properties that list who refers to it. */
  readonly backlinks: ReadonlyMap<string, ReadonlyMap<string, readonly Reference[]>>;
}

export const surroundingsOf = remembered((model: Model): Surroundings => {
  const settable = new Map<string, Set<string>>();
  for (const { effects } of model.actions.values()) {
    for (const { resource, takes, add } of effects) {
      const known = settable.get(resource.name) ?? new Set();
      for (const { property } of [...takes, ...add]) known.add(property.steps[0]!.name);
      settable.set(resource.name, known);
    }
  }
  const backlinks = new Map<string, Map<string, Reference[]>>();
  for (const { references } of model.resources.values()) {
    for (const reference of references) {
      if (reference.backlink === undefined) continue;
      const of = backlinks.get(reference.to) ?? new Map<string, Reference[]>();
      backlinks.set(reference.to, of);
      of.set(reference.backlink, [...(of.get(reference.backlink) ?? []), reference]);
    }
  }
  return { settable, backlinks };
});
