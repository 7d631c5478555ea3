import { isResolved, resolvePath } from "../field-path.js";
import type { Field } from "../field.js";
import type { StructureTypes } from "../structure-types.js";
import type { FindInput } from "./build-listing.js";
import { each, resolveProperty } from "./resolve-property.js";
import type { Failures, Target } from "./effect.js";
import { refuseEffect, type EffectShape } from "./effect-shape.js";
import type { Properties } from "./properties.js";

/** Where an answer shows what, by the properties that its outputs are called after. */
export function buildTarget(shape: EffectShape, properties: Properties): Target | undefined {
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

/** Where an answer tells of what could not be done. */
export function buildFailures(
  { raw, action, context }: EffectShape,
  types: StructureTypes,
  source: FindInput,
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
