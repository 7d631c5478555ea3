import type { Context } from "../../load/decoder.js";
import type { RawReference, RawResource } from "../../load/format/resources.js";
import { suggestion } from "../../load/suggestion.js";
import type { FieldPath } from "../field.js";
import type { ErrorCode } from "../model.js";
import { buildStates } from "./build-states.js";
import type { Properties } from "./properties.js";
import { buildAssignments, buildMakings, each, resolveProperty } from "./resolve-property.js";
import type { Reference, Resource } from "./resource.js";

/** What a resource needs to know of its service. */
export interface ResourceSurroundings {
  readonly properties: Properties;
  readonly resources: ReadonlySet<string>;
  readonly propertiesOf: (resource: string) => Properties;
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

function buildReference(
  text: string,
  raw: RawReference,
  context: Context,
  { properties, resources, propertiesOf }: ResourceSurroundings,
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
      shows: each(raw.shows ?? [], ([name, from]) => {
        const place = context.at("shows").at(name);
        const here = resolveProperty(besideOf(text, name), properties, place, "key");
        const path = resolveProperty(from, propertiesOf(raw.to), place);
        return here && path && { name, from: path };
      }),
    }
  );
}

/** `SkillGroupList[].SkillGroupId` and `Priority`: `SkillGroupList[].Priority`. */
function besideOf(text: string, name: string): string {
  return text.slice(0, text.lastIndexOf(".") + 1) + name;
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
