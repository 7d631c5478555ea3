import type { Data } from "../../load/scalars.js";
import type { Example, Model } from "../../model/model.js";
import type { Effect, Showing } from "../../model/state/effect.js";
import type { Resource } from "../../model/state/resource.js";
import { SeededRandom } from "../seeded-random.js";
import { holds } from "./holds.js";
import { withEffect, withInitial, withTaken } from "./new-data.js";
import { isGiven, textOf, textsOf, valueAlong, withValue } from "./property-value.js";
import { listOf, partsOf, scopeOf, valueOf, type RequestParts } from "./request-parts.js";
import type { Seed } from "./seed.js";
import type { Values } from "./thing.js";

const NOTHING = Object.create(null) as Values;

/**
 * The things that a service's examples speak of. People try examples first: what they name exists,
 * with what requests and answers say of it.
 */
export function seedsOf(model: Model): ReadonlyMap<string, readonly Seed[]> {
  const seeds = new Seeds(model);
  for (const action of model.actions.values()) {
    for (const example of action.examples) {
      for (const effect of action.effects) {
        if (holds(effect.when, example.input)) learn(seeds, effect, example);
      }
    }
  }
  return seeds.finished();
}

/** Seeds by resource and ID, as far as the examples have been read. */
class Seeds {
  readonly #byResource = new Map<string, Map<string, Values[]>>();

  constructor(readonly model: Model) {}

  /** Of one thing more is known; what was said first holds. */
  add(resource: Resource, id: Data, data: Values): void {
    const byId = this.#byResource.get(resource.name) ?? new Map<string, Values[]>();
    this.#byResource.set(resource.name, byId);
    const known = byId.get(textOf(id)) ?? [];
    byId.set(textOf(id), known);
    const whole = withValue(data, resource.id.steps, id);
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
  const whole = withInitial(resource, data);
  return states && valueAlong(whole, states.property.steps) === undefined
    ? withValue(whole, states.property.steps, states.first)
    : whole;
}

function learn(seeds: Seeds, effect: Effect, example: Example): void {
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
    target.shape === "ids"
      ? withValue(NOTHING, about.id.steps, one)
      : readBack(target.showings, one),
  );
}

function readBack(showings: readonly Showing[], shown: Data): Values {
  return showings.reduce<Values>((data, { field, property }) => {
    const value = valueAlong(shown, [{ name: field.name, list: false }]);
    const known = property.steps.every(({ list }) => !list) && isGiven(value);
    return known ? withValue(data, property.steps, value) : data;
  }, NOTHING);
}

/** What an input refers to has to be there before. */
function learnReferences(seeds: Seeds, effect: Effect, parts: RequestParts, scope: Values): void {
  const { resource } = effect;
  const taken = withTaken(effect.takes, parts, NOTHING, false);
  const data = withEffect(effect, parts, { ...scope, ...taken }, new SeededRandom(0));
  for (const reference of resource.references) {
    const target = seeds.model.resources.get(reference.to)!;
    for (const id of textsOf(data, reference.property)) {
      seeds.add(target, typed(target, id), sharedScope(target, data));
    }
  }
}

function sharedScope({ scope }: Resource, data: Values): Values {
  return scope.reduce<Values>((all, { steps }) => {
    const value = valueAlong(data, steps);
    return isGiven(value) ? withValue(all, steps, value) : all;
  }, NOTHING);
}

function typed({ id: { field } }: Resource, text: string): Data {
  return field.type.base === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function learnCreated(seeds: Seeds, effect: Effect, parts: RequestParts, told: Values): void {
  const id = valueAlong(told, effect.resource.id.steps);
  if (!isGiven(id)) return;
  const data = withEffect(
    effect,
    parts,
    withTaken(effect.takes, parts, NOTHING, true),
    new SeededRandom(0),
  );
  seeds.add(effect.resource, id, { ...data, ...told });
}

function learnListed(seeds: Seeds, effect: Effect, told: readonly Values[], scope: Values): void {
  for (const data of told) {
    const id = valueAlong(data, effect.resource.id.steps);
    if (isGiven(id)) seeds.add(effect.resource, id, { ...data, ...scope });
  }
}

function learnFound(
  seeds: Seeds,
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
    return seeds.add(resource, id, withValue(data, property.steps, value));
  }
}

/** The list that a thing has, and what is in it. */
function learnItems(
  seeds: Seeds,
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
  learnFound(seeds, effect, parts, scope, withValue(NOTHING, property.steps, ids), output);
  if (!of) return;
  for (const [index, id] of ids.entries())
    seeds.add(of, id, {
      ...(effect.target?.shape === "many" ? told[index] : NOTHING),
      ...sharedScope(of, scope),
    });
}
