import type { Data } from "../../load/scalars.js";
import type { FieldPath } from "../../model/field.js";
import type { Example, Model } from "../../model/model.js";
import type { Effect, Showing } from "../../model/state/effect.js";
import type { Resource } from "../../model/state/resource.js";
import { SeededRandom } from "../seeded-random.js";
import { Draft } from "./draft.js";
import { holds } from "./holds.js";
import { addDefaults, addEffect, addTaken } from "./new-data.js";
import { isGiven, textsOf, valueAlong } from "./property-value.js";
import { listOf, partsOf, scopeOf, valueOf, type RequestParts } from "./request-parts.js";
import { SeedStore, type Seed } from "./seed-store.js";
import type { Values } from "./thing.js";

const NOTHING = Object.create(null) as Values;

/**
 * The things that a service's examples speak of. People try examples first: what they name exists,
 * with what requests and answers say of it.
 */
export function seedsOf(model: Model): ReadonlyMap<string, readonly Seed[]> {
  const seeds = new SeedStore(model);
  for (const action of model.actions.values()) {
    for (const example of action.examples) {
      for (const effect of action.effects) {
        if (holds(effect.when, example.input)) learn(seeds, effect, example);
      }
    }
  }
  return seeds.finished();
}

function learn(seeds: SeedStore, effect: Effect, example: Example): void {
  const output = example.output ?? {};
  const items = effect.each ? listOf(valueAlong(example.input, effect.each.steps)) : [undefined];
  const told = tellings(effect, output);
  for (const [index, item] of items.entries()) {
    const parts = partsOf(effect, example, item);
    const scope = scopeOf(effect, parts);
    learnReferences(seeds, effect, parts, scope);
    const own = effect.each || effect.target?.shape === "one" ? (told[index] ?? NOTHING) : NOTHING;
    if (effect.kind === "create") learnCreated(seeds, effect, parts, { ...scope, ...own });
    else if (effect.kind === "list" && !effect.items) learnListed(seeds, effect, told, scope);
    else learnFound(seeds, effect, parts, scope, effect.kind === "read" ? own : NOTHING, output);
    if (effect.items) learnItems(seeds, effect, parts, scope, told, output);
  }
}

/** What an answer says of each thing that it shows. */
function tellings({ target, items, resource }: Effect, output: Values): readonly Values[] {
  if (!target) return [];
  const shown = target.into ? valueAlong(output, target.into.steps) : output;
  const about = items?.of ?? resource;
  return listOf(shown as Data | undefined).map((one) =>
    target.shape === "ids" ? valueAt(about.id, one) : readBack(target.showings, one),
  );
}

function readBack(showings: readonly Showing[], shown: Data): Values {
  const draft = new Draft(NOTHING);
  for (const { field, property } of showings) {
    const value = valueAlong(shown, [{ name: field.name, list: false }]);
    if (property.steps.every(({ list }) => !list) && isGiven(value))
      draft.set(property.steps, value);
  }
  return draft.data;
}

function valueAt({ steps }: FieldPath, value: Data): Values {
  const draft = new Draft(NOTHING);
  draft.set(steps, value);
  return draft.data;
}

/** What a request says of a thing that it makes or changes. */
function taken(model: Model, effect: Effect, parts: RequestParts, scope: Values): Values {
  const draft = new Draft(scope);
  addTaken(draft, effect.takes, parts, model);
  addEffect(draft, effect, parts, { model, random: new SeededRandom(0) });
  return draft.data;
}

/** What an input refers to has to be there before. */
function learnReferences(
  seeds: SeedStore,
  effect: Effect,
  parts: RequestParts,
  scope: Values,
): void {
  const { resource } = effect;
  const data = taken(seeds.model, effect, parts, scope);
  for (const reference of resource.references) {
    const target = seeds.model.resources.get(reference.to)!;
    for (const id of textsOf(data, reference.property)) {
      seeds.add(target, typed(target, id), sharedScope(target, data));
    }
  }
}

function sharedScope({ scope }: Resource, data: Values): Values {
  const draft = new Draft(NOTHING);
  for (const { steps } of scope) {
    const value = valueAlong(data, steps);
    if (isGiven(value)) draft.set(steps, value);
  }
  return draft.data;
}

function typed({ id: { field } }: Resource, text: string): Data {
  return field.type.base === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function learnCreated(seeds: SeedStore, effect: Effect, parts: RequestParts, told: Values): void {
  const id = valueAlong(told, effect.resource.id.steps);
  if (!isGiven(id)) return;
  const draft = new Draft(taken(seeds.model, effect, parts, NOTHING));
  addDefaults(draft, effect.takes, parts);
  seeds.add(effect.resource, id, { ...draft.data, ...told });
}

function learnListed(
  seeds: SeedStore,
  effect: Effect,
  told: readonly Values[],
  scope: Values,
): void {
  for (const data of told) {
    const id = valueAlong(data, effect.resource.id.steps);
    if (isGiven(id)) seeds.add(effect.resource, id, { ...data, ...scope });
  }
}

function learnFound(
  seeds: SeedStore,
  effect: Effect,
  parts: RequestParts,
  scope: Values,
  told: Values,
  output: Values,
): void {
  const { resource, finders } = effect;
  for (const { property, source } of finders) {
    const value = valueOf(source, parts);
    if (!isGiven(value) || typeof value === "object") continue;
    const data = { ...told, ...scope };
    if (property.text === resource.id.text) return seeds.add(resource, value, data);
    const id =
      seeds.idOf(resource, property.text, value) ??
      valueAlong(output, resource.id.steps) ??
      typed(resource, "1");
    return seeds.add(resource, id, { ...data, ...valueAt(property, value) });
  }
}

/** The list that a thing has, and what is in it. */
function learnItems(
  seeds: SeedStore,
  effect: Effect,
  parts: RequestParts,
  scope: Values,
  told: readonly Values[],
  output: Values,
): void {
  const { property, of } = effect.items!;
  const plain = effect.target?.into ? listOf(valueAlong(output, effect.target.into.steps)) : [];
  const ids =
    of && effect.target?.shape === "many"
      ? told.flatMap((one) => listOf(valueAlong(one, of.id.steps)))
      : plain;
  learnFound(seeds, effect, parts, scope, valueAt(property, ids), output);
  if (!of) return;
  for (const [index, id] of ids.entries())
    seeds.add(of, id, {
      ...(effect.target?.shape === "many" ? told[index] : NOTHING),
      ...sharedScope(of, scope),
    });
}
