import type { Context } from "../../load/decoder.js";
import type { RawMade } from "../../load/format/effect.js";
import type { RawMove, RawReference, RawResource, RawStates } from "../../load/format/resources.js";
import type { Data } from "../../load/scalars.js";
import { suggestion } from "../../load/suggestion.js";
import { buildCondition } from "../build-rule.js";
import { isResolved } from "../field-path.js";
import type { FieldPath } from "../field.js";
import type { ErrorCode } from "../model.js";
import type { Properties } from "./properties.js";
import type { Assignment, Making, Move, Reference, Resource, States } from "./resource.js";

/** What a resource needs to know of its service. */
export interface ResourceSurroundings {
  readonly properties: Properties;
  readonly resources: ReadonlySet<string>;
  readonly knows: (code: string) => ErrorCode | undefined;
  readonly foundBy: ReadonlySet<string>;
}

export function buildResource(
  name: string,
  raw: RawResource,
  context: Context,
  around: ResourceSurroundings,
): Resource | undefined {
  const { properties } = around;
  const path = (text: string, place: Context, on: "key" | "value" = "value") =>
    resolveProperty(text, properties, place, on);
  const optional = (key: "created" | "updated"): FieldPath | undefined =>
    raw[key] === undefined ? undefined : path(raw[key], context.at(key));
  checkCodes(raw, context, around);
  const id = path(raw.id, context.at("id"));
  if (!id) return undefined;
  return {
    name,
    doc: raw.doc,
    id,
    ids: raw.ids ?? {},
    scope: each(raw.scope ?? [], (text, index) => path(text, context.at("scope").at(index))),
    regional: raw.regional !== undefined,
    region:
      typeof raw.regional === "string" ? path(raw.regional, context.at("regional")) : undefined,
    always: raw.always ?? false,
    initial: buildAssignments(raw.initial, properties, context.at("initial")),
    make: buildMakings(raw.make, properties, context.at("make")),
    created: optional("created"),
    updated: optional("updated"),
    notFound: raw.errors?.notFound ?? [],
    exists: raw.errors?.exists ?? [],
    elsewhere: raw.errors?.elsewhere ?? [],
    unique: each(raw.unique ?? [], ([text, codes]) => {
      const property = path(text, context.at("unique").at(text), "key");
      return property && { property, codes };
    }),
    apart: (raw.apart ?? []).map(([code, texts]) => ({
      code,
      properties: each(texts, (text, index) => path(text, context.at("apart").at(code).at(index))),
    })),
    limit: raw.limit && { most: raw.limit.most, codes: raw.limit.errors },
    references: each(raw.references ?? [], ([text, reference]) =>
      buildReference(text, reference, context.at("references").at(text), around),
    ),
    states: raw.states && buildStates(raw.states, context.at("states"), properties),
    foundBy: each([...around.foundBy], (text) => path(text, context)),
  };
}

/** Leaves out what could not be built; that was reported. */
export function each<S, T>(
  all: readonly S[],
  build: (one: S, index: number) => T | undefined,
): readonly T[] {
  return all.flatMap((one, index) => {
    const built = build(one, index);
    return built === undefined ? [] : [built];
  });
}

export function resolveProperty(
  text: string,
  properties: Properties,
  context: Context,
  on: "key" | "value" = "value",
): FieldPath | undefined {
  const path = properties.resolve(text);
  if (isResolved(path)) return path;
  const [first = ""] = text.split(/[.[]/);
  const hint = properties.has(first) ? "" : suggestion(first, properties.names);
  return context.report("resource-property", { detail: path.problem + hint }, on);
}

export function buildAssignments(
  raw: readonly (readonly [string, Data])[] | undefined,
  properties: Properties,
  context: Context,
): readonly Assignment[] {
  return each(raw ?? [], ([text, value]) => {
    const property = resolveProperty(text, properties, context.at(text), "key");
    return property && { property, value };
  });
}

export function buildMakings(
  raw: readonly (readonly [string, RawMade])[] | undefined,
  properties: Properties,
  context: Context,
): readonly Making[] {
  return each(raw ?? [], ([text, made]) => {
    const property = resolveProperty(text, properties, context.at(text), "key");
    return property && { property, made };
  });
}

function buildReference(
  text: string,
  raw: RawReference,
  context: Context,
  { properties, resources }: ResourceSurroundings,
): Reference | undefined {
  const property = resolveProperty(text, properties, context, "key");
  if (!resources.has(raw.to)) {
    return context.at("to").report("resource-unknown", {
      resource: raw.to,
      suggestion: suggestion(raw.to, [...resources]),
    });
  }
  return (
    property && {
      property,
      to: raw.to,
      missing: raw.missing ?? [],
      taken: raw.taken ?? [],
      held: raw.held ?? [],
      backlink: raw.backlink,
      cascade: raw.cascade ?? false,
      unlink: raw.unlink ?? false,
    }
  );
}

function buildStates(raw: RawStates, context: Context, properties: Properties): States | undefined {
  const property = resolveProperty(raw.property, properties, context.at("property"));
  const progress =
    raw.progress &&
    resolveProperty(raw.progress.property, properties, context.at("progress").at("property"));
  const entered = each(raw.entered ?? [], ([state, name]) => {
    const path = resolveProperty(name, properties, context.at("entered").at(state));
    return path && ([state, path] as const);
  });
  const values = (raw.values ?? []).map(
    ([state, given]) =>
      [state, buildAssignments(given, properties, context.at("values").at(state))] as const,
  );
  return (
    property && {
      property,
      first: raw.first,
      moves: (raw.moves ?? []).map((move, index) =>
        buildMove(move, context.at("moves").at(index), properties),
      ),
      entered: new Map(entered),
      values: new Map(values),
      progress: progress && { property: progress, during: raw.progress!.during },
    }
  );
}

function buildMove(raw: RawMove, context: Context, properties: Properties): Move {
  const path = (key: "afterProperty" | "at"): FieldPath | undefined =>
    raw[key] === undefined ? undefined : resolveProperty(raw[key], properties, context.at(key));
  const whens = [raw.after, raw.afterProperty, raw.at].filter((one) => one !== undefined);
  if (whens.length !== 1) {
    context.report("effect-malformed", {
      detail: "the move does not say when, or says it twice",
      hint: "Give exactly one of after, afterProperty and at.",
    });
  }
  if ((raw.to === undefined) === (raw.gone === undefined)) {
    context.report("effect-malformed", {
      detail: "the move has to lead to one end",
      hint: "Give either to or gone.",
    });
  }
  return {
    from: raw.from,
    to: raw.to,
    afterSeconds: raw.after,
    afterProperty: path("afterProperty"),
    at: path("at"),
    when:
      raw.when && buildCondition(raw.when, context.at("when"), properties.fields, properties.types),
  };
}

function checkCodes(raw: RawResource, context: Context, { knows }: ResourceSurroundings): void {
  const check = (codes: readonly string[] | undefined, place: Context): void => {
    for (const code of codes ?? []) {
      if (!knows(code)) place.report("error-code-unknown", { code, suggestion: "" });
    }
  };
  for (const key of ["notFound", "exists", "elsewhere"] as const)
    check(raw.errors?.[key], context.at("errors").at(key));
  for (const [code] of raw.apart ?? []) check([code], context.at("apart").at(code));
  check(raw.limit?.errors, context.at("limit").at("errors"));
  for (const [text, codes] of raw.unique ?? []) check(codes, context.at("unique").at(text));
  for (const [text, reference] of raw.references ?? []) {
    for (const key of ["missing", "taken", "held"] as const)
      check(reference[key], context.at("references").at(text).at(key));
  }
}
