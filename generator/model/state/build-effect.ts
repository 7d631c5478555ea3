import { isResolved } from "../field-path.js";
import { buildCondition } from "../build-rule.js";
import type { StructureTypes } from "../structure-types.js";
import { buildFilters, buildPaging, buildTotal } from "./build-listing.js";
import { buildFailures, buildTarget } from "./build-target.js";
import type { Effect, Source, Taking } from "./effect.js";
import { findSource, isFound, refuseEffect, type EffectShape } from "./effect-shape.js";
import type { Properties } from "./properties.js";
import { buildAssignments, buildMakings, each, resolveProperty } from "./resolve-property.js";
import type { Resource } from "./resource.js";

const CHANGES: ReadonlySet<string> = new Set(["create", "put", "update"]);

/** Joins an effect with its resource, whose properties are known by now. */
export function buildEffect(
  shape: EffectShape,
  index: number,
  resource: Resource,
  properties: Properties,
  items: Effect["items"],
  itemProperties: Properties,
  types: StructureTypes,
): Effect {
  const { raw, action, context, kind } = shape;
  const codes = new Set(action.errors.map(({ code }) => code));
  const first = (preferred: readonly string[]): string | undefined =>
    preferred.find((code) => codes.has(code));
  const source = (text: string, key: string, of: string): Source | undefined => {
    const found = findSource(text, shape.parts, types);
    return isFound(found) ? found : refuseEffect(context.at(key).at(of), found.problem);
  };
  const takings = (key: "add" | "remove"): readonly Taking[] =>
    each(raw[key] ?? [], ([text, input]) => {
      const property = resolveProperty(text, properties, context.at(key).at(text), "key");
      const from = source(input, key, text);
      return property && from && { property, source: from };
    });
  const finders = buildFinders(shape, resource, properties);
  const scope = each(resource.scope, (property): Taking | undefined => {
    const named = shape.inputs.find((input) => input.property === property.text);
    return named && { property, source: named.by };
  });
  const add = takings("add");
  const remove = takings("remove");
  const used = [...add, ...remove, ...(kind === "create" ? [] : finders)].map(
    ({ source: { field } }) => field,
  );
  const takes = CHANGES.has(kind)
    ? each(shape.inputs, ({ property: text, by }): Taking | undefined => {
        const property = used.includes(by.field) ? undefined : properties.resolve(text);
        return property && isResolved(property) ? { property, source: by } : undefined;
      })
    : [];
  const given = kind === "create" && shape.each && itemsAreIds(shape) ? finders : [];
  const paging = kind === "list" ? buildPaging(shape, types) : undefined;
  return {
    index,
    kind,
    resource,
    items,
    when: raw.when && buildCondition(raw.when, context.at("when"), action.input, types),
    each: shape.each,
    from: shape.from,
    finders: kind === "create" ? [] : finders,
    scope,
    takes: [...given, ...takes],
    set: buildAssignments(raw.set, properties, context.at("set")),
    clear: each(raw.clear ?? [], (text, at) =>
      resolveProperty(text, properties, context.at("clear").at(at)),
    ),
    add,
    remove,
    make: buildMakings(raw.make, properties, context.at("make")),
    filters: kind === "list" ? buildFilters(shape, resource, items, itemProperties, source) : [],
    only: raw.only && buildCondition(raw.only, context.at("only"), itemProperties.fields, types),
    newestFirst: raw.order === "newest",
    paging,
    total: buildTotal(shape, types),
    target: kind === "need" ? undefined : buildTarget(shape, items ? itemProperties : properties),
    refuse: each(raw.refuse ?? [], ([code, condition]) => {
      const here = context.at("refuse").at(code);
      const when = buildCondition(condition, here, properties.fields, types);
      return when && { code, when };
    }),
    notFound: first(raw.errors?.notFound ?? resource.notFound),
    exists: first(raw.errors?.exists ?? resource.exists),
    elsewhere: first(raw.errors?.elsewhere ?? resource.elsewhere),
    codes,
    failures: buildFailures(shape, types, source),
    orAll: raw.orAll ?? false,
    lenient: raw.lenient ?? false,
  };
}

function itemsAreIds({ each: list }: EffectShape): boolean {
  return list !== undefined && list.field.type.structure === undefined;
}

function buildFinders(
  shape: EffectShape,
  resource: Resource,
  properties: Properties,
): readonly Taking[] {
  const { kind, raw, context, items } = { ...shape, items: itemsAreIds(shape) };
  const wanted = raw.by ?? [resource.id.text];
  const finders = each(wanted, (text, at): Taking | undefined => {
    const property = resolveProperty(text, properties, context.at("by").at(at));
    const by: Source | undefined =
      items && at === 0
        ? { origin: "item", steps: [], field: shape.each!.field }
        : shape.inputs.find((input) => input.property === text)?.by;
    if (!by && raw.by) refuseEffect(context.at("by").at(at), `no parameter is ${text}`);
    return property && by && { property, source: by };
  });
  const whole = kind === "list" && shape.listed === undefined;
  if (finders.length === 0 && !raw.by && kind !== "create" && !whole) {
    refuseEffect(context, `no parameter is ${resource.id.text}, which finds a ${resource.name}`);
  }
  return whole ? [] : finders;
}
