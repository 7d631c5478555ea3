import { Context } from "../load/decoder.js";
import { constraintKeys, type RawField } from "../load/format/field.js";
import { suggestion } from "../load/suggestion.js";
import { buildRules } from "./build-rule.js";
import type { StructureTypes } from "./structure-types.js";
import type { Base, Constraints, Field, JsonShape, Type } from "./field.js";

const BASES: ReadonlySet<string> = new Set(["string", "integer", "float", "boolean"]);

/** Types of the keys of a JSON text. The wire itself knows the type of everything. */
const JSON_BASES: ReadonlySet<string> = new Set([...BASES, "any"]);

/** Since which release a field exists; answers come from the release log. */
export type SinceOf = (field: string) => number | undefined;

/** Builds the fields of one map; `context` stands at the map. */
export function buildFields(
  raw: readonly RawField[],
  context: Context,
  types: StructureTypes,
  sinceOf: SinceOf,
  bases = BASES,
): readonly Field[] {
  return raw.flatMap((field) => {
    const type = buildType(field.type, context.at(field.name), types, bases);
    if (!type) return [];
    return [buildField(field, type, context.at(field.name), types, sinceOf)];
  });
}

function buildType(
  text: string,
  context: Context,
  types: StructureTypes,
  bases: ReadonlySet<string>,
): Type | undefined {
  const list = text.endsWith("[]");
  const name = list ? text.slice(0, -2) : text;
  if (bases.has(name) && !(list && name === "any"))
    return { base: name as Base, structure: undefined, list };
  if (types.has(name)) return { base: "structure", structure: name, list };
  return context.at("type").report("type-unknown", {
    type: name,
    suggestion: suggestion(name, [...bases, ...types.names]),
  });
}

function buildField(
  raw: RawField,
  type: Type,
  context: Context,
  types: StructureTypes,
  sinceOf: SinceOf,
): Field {
  return {
    name: raw.name,
    type,
    doc: raw.doc,
    draft: raw.draft ?? false,
    caution: raw.caution,
    required: raw.required ?? false,
    nullable: raw.nullable ?? false,
    optional: raw.optional ?? false,
    constraints: constraintsOf(raw),
    unit: raw.unit,
    default: raw.default,
    whenAbsent: raw.whenAbsent,
    whenEmpty: raw.whenEmpty,
    json: raw.json && buildJson(raw.json, context.at("json"), types),
    from: raw.from ?? [],
    deprecated: raw.deprecated,
    hidden: raw.hidden ?? false,
    sensitive: raw.sensitive ?? false,
    source: raw.source,
    since: sinceOf(raw.name),
  };
}

function constraintsOf(raw: RawField): Constraints {
  const keys = Object.keys(constraintKeys) as (keyof Constraints)[];
  return Object.fromEntries(
    keys.filter((key) => raw[key] !== undefined).map((key) => [key, raw[key]]),
  );
}

/** A JSON document in a string is no part of the API's surface: its keys have no history. */
function buildJson(
  raw: NonNullable<RawField["json"]>,
  context: Context,
  types: StructureTypes,
): JsonShape {
  const members = buildFields(
    raw.members,
    context.at("members"),
    types,
    () => undefined,
    JSON_BASES,
  );
  const rules = buildRules(raw.rules ?? [], context.at("rules"), members, types);
  return { members, rules };
}
