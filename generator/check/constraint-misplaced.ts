import type { Format } from "../load/format/field.js";
import { everyLimits, type LimitsPlace } from "./limits/every-limits.js";
import type { Lint } from "./lint.js";
import type { Base, Field } from "../model/field.js";

const NUMBERS: readonly Base[] = ["integer", "float"];

/** The types that each key can hold for. The three item keys hold for lists of any. */
const BASES: Readonly<Record<string, readonly Base[]>> = {
  enum: ["string", "integer", "float"],
  min: NUMBERS,
  max: NUMBERS,
  exclusiveMin: NUMBERS,
  exclusiveMax: NUMBERS,
  multipleOf: NUMBERS,
  ranges: NUMBERS,
  notValues: ["string", "integer", "float"],
  minLength: ["string"],
  maxLength: ["string"],
  maxBytes: ["string"],
  pattern: ["string"],
};

const ITEM_KEYS = ["minItems", "maxItems", "uniqueItems"];

/** Formats that numbers may have; all others are of texts. */
const NUMBER_FORMATS: readonly Format[] = ["unix-seconds", "unix-milliseconds"];

/** A limit on a value that cannot break it looks like a check and is none. */
export const constraintMisplaced: Lint = (model, report) => {
  for (const place of everyLimits(model)) {
    const { field, file, path } = place;
    const wrong = [...wrongLimits(place), ...(place.restriction ? [] : wrongKeys(field))];
    for (const [key, type] of wrong) {
      report("constraint-misplaced", { key, type }, { file, path: [...path, key], on: "key" });
    }
  }
};

type Wrong = readonly [key: string, type: string];

function wrongLimits({ field: { type }, limits, list }: LimitsPlace): readonly Wrong[] {
  const wrong: Wrong[] = [];
  for (const key of Object.keys(limits)) {
    if (type.base !== "any" && BASES[key]?.includes(type.base) === false)
      wrong.push([key, words(type)]);
    if (ITEM_KEYS.includes(key) && !list) wrong.push([key, "a single value"]);
  }
  if (limits.uniqueItems && type.base === "structure") wrong.push(["uniqueItems", words(type)]);
  if (limits.open && !limits.enum) wrong.push(["open", "a field without an enum"]);
  const { format } = limits;
  if (format && !hasFormats(type.base, format))
    wrong.push(["format", `${words(type)} (${format})`]);
  return wrong;
}

function hasFormats(base: Base, format: Format): boolean {
  return base === "string" || (NUMBERS.includes(base) && NUMBER_FORMATS.includes(format));
}

/** Keys beside the limits that need a certain type as well. */
function wrongKeys({ type, constraints, json, unit, whenEmpty }: Field): readonly Wrong[] {
  const wrong: Wrong[] = [];
  if (unit !== undefined && !NUMBERS.includes(type.base)) wrong.push(["unit", words(type)]);
  if (json && constraints.format !== "json") wrong.push(["json", "a field without format: json"]);
  const canBeEmpty = type.list || type.base === "string" || type.base === "structure";
  if (whenEmpty !== undefined && !canBeEmpty) wrong.push(["whenEmpty", words(type)]);
  return wrong;
}

function words({ base, structure, list }: Field["type"]): string {
  return list ? `a list of ${structure ?? base}` : (structure ?? base);
}
