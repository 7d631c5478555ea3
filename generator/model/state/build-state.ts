import type { Finding } from "../../diagnostics/diagnostic.js";
import { Context } from "../../load/decoder.js";
import type { RawResource } from "../../load/format/resources.js";
import type { RawSpec } from "../../load/load-service.js";
import { suggestion } from "../../load/suggestion.js";
import { buildFields } from "../build-field.js";
import type { Action, ErrorCode } from "../model.js";
import type { StructureTypes } from "../structure-types.js";
import { buildEffect } from "./build-effect.js";
import { buildResource } from "./build-resource.js";
import type { Effect } from "./effect.js";
import { shapeEffect, type EffectShape } from "./effect-shape.js";
import { Properties } from "./properties.js";
import type { Resource } from "./resource.js";

export interface BuiltState {
  readonly resources: ReadonlyMap<string, Resource>;
  /** By action. */
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
}

/**
 * Joins resources.yaml with the effects of the actions. What a resource's properties are follows
 * from the parameters that set them and the outputs that show them, so effects come first.
 */
export function buildState(
  raw: RawSpec,
  actions: ReadonlyMap<string, Action>,
  types: StructureTypes,
  knows: (code: string) => ErrorCode | undefined,
  findings: Finding[],
): BuiltState {
  const declared = raw.resources?.value ?? [];
  const names = new Set(declared.map(([name]) => name));
  const context = new Context(raw.resources?.file ?? raw.service.file, findings);
  const shapes = raw.actions.flatMap(({ name, file, value }) =>
    (value.effects ?? []).flatMap((effect, index): readonly EffectShape[] => {
      const here = new Context(file, findings).at("effects");
      const place = value.effects!.length === 1 ? placeOfOne(here) : here.at(index);
      const shape = shapeEffect(effect, actions.get(name)!, types, place);
      if (!shape) return [];
      if (names.has(shape.resource)) return [shape];
      place.at(shape.kind).report("resource-unknown", {
        resource: shape.resource,
        suggestion: suggestion(shape.resource, [...names]),
      });
      return [];
    }),
  );
  const properties = new Map(
    declared.map(([name, resource]) => [
      name,
      collectProperties(
        name,
        resource,
        shapes,
        types,
        context.at(name),
        declared.flatMap(([, other]) =>
          (other.references ?? []).flatMap(([, { to, backlink }]) =>
            to === name && backlink !== undefined ? [backlink] : [],
          ),
        ),
      ),
    ]),
  );
  const resources = new Map<string, Resource>();
  for (const [name, resource] of declared) {
    const built = buildResource(name, resource, context.at(name), {
      properties: properties.get(name)!,
      resources: names,
      propertiesOf: (other) => properties.get(other)!,
      knows,
      foundBy: foundBy(name, resource, shapes),
    });
    if (built) resources.set(name, built);
  }
  const effects = new Map<string, Effect[]>();
  for (const shape of shapes) {
    const resource = resources.get(shape.resource);
    if (!resource) continue;
    const own = properties.get(shape.resource)!;
    const items = itemsOf(shape, resource, own, resources);
    if (items === null) continue;
    const among = effects.get(shape.action.name) ?? [];
    const of = items?.of ? properties.get(items.of.name)! : own;
    among.push(buildEffect(shape, among.length, resource, own, items, of, types));
    effects.set(shape.action.name, among);
  }
  return { resources, effects };
}

/** A single effect is written without its list, so its place is the key's own. */
function placeOfOne(here: Context): Context {
  return here;
}

function collectProperties(
  name: string,
  raw: RawResource,
  shapes: readonly EffectShape[],
  types: StructureTypes,
  context: Context,
  backlinks: readonly string[],
): Properties {
  const properties = new Properties(types);
  const own = (raw.properties ?? []).map(([property, type]) => ({ name: property, type, doc: "" }));
  for (const field of buildFields(own, context.at("properties"), types, () => undefined))
    properties.add(field.name, field);
  const shown = shapes.filter((shape) => showsOf(shape) === name);
  for (const { outputs } of shown) {
    for (const { property, by } of outputs) if (isPlain(property)) properties.add(property, by);
  }
  const changed = shapes.filter(
    ({ resource, kind }) => resource === name && /^(create|put|update)$/.test(kind),
  );
  for (const { inputs } of changed) {
    for (const { property, by } of inputs)
      if (isPlain(property)) properties.add(property, by.field);
  }
  // Its ID and where it belongs may be said by effects that set nothing, or shown by one that makes it.
  const placing = [raw.id, ...(raw.scope ?? [])];
  for (const { inputs, outputs } of shapes.filter(({ resource }) => resource === name)) {
    const fields = [...outputs, ...inputs.map(({ property, by }) => ({ property, by: by.field }))];
    for (const { property, by } of fields) {
      if (placing.includes(property) && !properties.has(property)) properties.add(property, by);
    }
  }
  const strings = backlinks.filter((property) => !properties.has(property));
  const fields = strings.map((property) => ({ name: property, type: "string[]", doc: "" }));
  for (const field of buildFields(fields, context, types, () => undefined))
    properties.add(field.name, field);
  return properties;
}

const isPlain = (property: string): boolean => !property.includes(".");

/** The resource that an effect's outputs show; of a list of values that one thing has, none. */
function showsOf({ kind, resource, listed, raw }: EffectShape): string | undefined {
  if (kind === "need" || listed !== undefined) return undefined;
  // What a change answers with is its own affair, but for what `outputs` says and the ID.
  return kind === "read" || kind === "list" || raw.into !== undefined ? resource : undefined;
}

function foundBy(
  name: string,
  raw: RawResource,
  shapes: readonly EffectShape[],
): ReadonlySet<string> {
  const all = shapes
    .filter(({ resource }) => resource === name)
    .flatMap(({ raw: effect }) => effect.by ?? []);
  return new Set(all.filter((property) => property !== raw.id));
}

/** Null, and reported, where there is no such list. */
function itemsOf(
  { listed, context }: EffectShape,
  resource: Resource,
  properties: Properties,
  resources: ReadonlyMap<string, Resource>,
): Effect["items"] | null {
  if (listed === undefined) return undefined;
  const path = properties.resolve(listed);
  if (!("steps" in path) || !path.field.type.list) {
    const detail = "steps" in path ? `${listed} is no list` : path.problem;
    return context.at("list").report("resource-property", { detail }) ?? null;
  }
  const reference = resource.references.find(({ property }) => property.text === `${listed}[]`);
  return { property: path, of: reference && resources.get(reference.to) };
}
