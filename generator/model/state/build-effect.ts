import { entersList, isResolved, resolvePath } from "../field-path.js";
import { buildCondition } from "../build-rule.js";
import type { Field, FieldPath } from "../field.js";
import type { StructureTypes } from "../structure-types.js";
import { buildAssignments, buildMakings, each, resolveProperty } from "./build-resource.js";
import type { Effect, Failures, Filter, Paging, Source, Taking, Target } from "./effect.js";
import { findSource, isFound, refuseEffect, type EffectShape } from "./effect-shape.js";
import type { Properties } from "./properties.js";
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

const NOWHERE = {
  like: undefined,
  min: undefined,
  max: undefined,
  before: undefined,
  after: undefined,
};

/** Inputs that are named like a property narrow a list, but for those that page or find. */
function buildFilters(
  shape: EffectShape,
  resource: Resource,
  items: Effect["items"],
  properties: Properties,
  source: (text: string, key: string, of: string) => Source | undefined,
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

function buildPaging({ action }: EffectShape, types: StructureTypes): Paging | undefined {
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

function buildTotal(
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

function buildTarget(shape: EffectShape, properties: Properties): Target | undefined {
  const { into, kind, each: list, raw, context } = shape;
  const showings = each(shape.outputs, ({ property: text, by }) => {
    const property = properties.resolve(text);
    if (isResolved(property)) return { field: by, property };
    const said = raw.outputs?.some(([name]) => name === by.name);
    return said
      ? resolveProperty(text, properties, context.at("outputs").at(by.name)) && undefined
      : undefined;
  });
  if (!into && kind === "list")
    return refuseEffect(context, "no output takes the list; name it with `into`");
  if (!into)
    return showings.length > 0 && kind !== "list" && !list
      ? { into, shape: "one", showings }
      : undefined;
  if (!into.field.type.list) return { into, shape: "one", showings };
  return { into, shape: into.field.type.structure === undefined ? "ids" : "many", showings };
}

function buildFailures(
  { raw, action, context }: EffectShape,
  types: StructureTypes,
  source: (text: string, key: string, of: string) => Source | undefined,
): Failures | undefined {
  if (!raw.failures) return undefined;
  const here = context.at("failures");
  const into = resolvePath(raw.failures.into, action.output, types);
  if (!isResolved(into)) return refuseEffect(here.at("into"), into.problem);
  const { structure, list } = into.field.type;
  if (!list) return refuseEffect(here.at("into"), `${into.text} is no list`);
  const members: readonly Field[] = structure === undefined ? [] : types.members(structure);
  const member = (name: string, place: typeof here): Field | undefined =>
    members.find((field) => field.name === name) ??
    refuseEffect(place, `there is no member ${name} in the items of ${into.text}`);
  for (const key of ["code", "message"] as const) {
    if (raw.failures[key] !== undefined) member(raw.failures[key], here.at(key));
  }
  return {
    into,
    names: each(raw.failures.names ?? [], ([name, input]) => {
      const field = member(name, here.at("names").at(name));
      const by = source(input, "failures", name);
      return field && by && { field, source: by };
    }),
    code: raw.failures.code,
    message: raw.failures.message,
  };
}
