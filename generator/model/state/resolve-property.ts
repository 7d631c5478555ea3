import type { Context } from "../../load/decoder.js";
import type { RawMade } from "../../load/format/effect.js";
import type { Data } from "../../load/scalars.js";
import { suggestion } from "../../load/suggestion.js";
import { isResolved } from "../field-path.js";
import type { FieldPath } from "../field.js";
import type { Properties } from "./properties.js";
import type { Assignment, Making } from "./resource.js";

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
