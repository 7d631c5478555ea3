import { entersList, isResolved, resolvePath } from "../field-path.js";
import type { FieldPath } from "../field.js";
import type { StructureTypes } from "../structure-types.js";
import { each, resolveProperty } from "./resolve-property.js";
import type { Effect, Filter, Paging, Source } from "./effect.js";
import { refuseEffect, type EffectShape } from "./effect-shape.js";
import type { Properties } from "./properties.js";
import type { Resource } from "./resource.js";

/** Finds an input that stands under a key of an effect, for something. */
export type FindInput = (text: string, key: string, of: string) => Source | undefined;

const NOWHERE = {
  like: undefined,
  min: undefined,
  max: undefined,
  before: undefined,
  after: undefined,
};

/** Inputs that are named like a property narrow a list, but for those that page or find. */
export function buildFilters(
  shape: EffectShape,
  resource: Resource,
  items: Effect["items"],
  properties: Properties,
  source: FindInput,
): readonly Filter[] {
  const { raw, context, action } = shape;
  const said = each(raw.where ?? [], ([text, filter]): Filter | undefined => {
    const property = resolveProperty(text, properties, context.at("where").at(text), "key");
    const of = (key: "is" | "like" | "min" | "max"): Source | undefined =>
      filter[key] === undefined ? undefined : source(filter[key], "where", text);
    return (
      property && {
        property,
        is: of("is"),
        like: of("like"),
        min: of("min"),
        max: of("max"),
        before: filter.before,
        after: filter.after,
      }
    );
  });
  if (items && !items.of) return said;
  const elsewhere = new Set<string | undefined>([
    ...(items ? [resource.id.text] : []),
    ...resource.scope.map(({ text }) => text),
    ...(raw.by ?? []),
    ...(action.pagination ? [action.pagination.parameter, action.pagination.size] : []),
  ]);
  const used = new Set(
    (raw.where ?? []).flatMap(([, { is, like, min, max }]) => [is, like, min, max]),
  );
  const same = each(shape.inputs, ({ property: text, by }): Filter | undefined => {
    const [step] = by.steps;
    if (elsewhere.has(text) || (step && (elsewhere.has(step.name) || used.has(step.name))))
      return undefined;
    const property = properties.resolve(text);
    return isResolved(property) ? { ...NOWHERE, property, is: by } : undefined;
  });
  return [...said, ...same];
}

export function buildPaging({ action }: EffectShape, types: StructureTypes): Paging | undefined {
  const { pagination } = action;
  if (!pagination) return undefined;
  const size = action.input.find(({ name }) => name === pagination.size);
  const usual = size?.default ?? size?.constraints.max;
  const output = (text: string | undefined): FieldPath | undefined => {
    const path = text === undefined ? undefined : resolvePath(text, action.output, types);
    return path && isResolved(path) ? path : undefined;
  };
  return {
    style: pagination.style,
    parameter: pagination.parameter,
    first: pagination.first,
    size: pagination.size,
    usualSize: typeof usual === "number" ? usual : undefined,
    totalIsPage: pagination.totalIsPage,
    next: output(pagination.next),
    more: output(pagination.more),
  };
}

export function buildTotal(
  { raw, action, kind, context }: EffectShape,
  types: StructureTypes,
): FieldPath | undefined {
  const text = raw.total ?? (kind === "list" ? action.pagination?.total : undefined);
  if (text === undefined) return undefined;
  const path = resolvePath(text, action.output, types);
  if (isResolved(path) && !entersList(path)) return path;
  return refuseEffect(
    context.at("total"),
    isResolved(path) ? `${text} enters a list` : path.problem,
  );
}
