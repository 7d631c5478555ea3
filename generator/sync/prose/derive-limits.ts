import type { RawEnumValue } from "../../load/format/field.js";
import { draftMeaning } from "../draft/draft-text.js";
import { deriveDefaultFlag, deriveDefaultNumber, deriveDefaultText } from "./derive-default.js";
import { deriveNumbers, deriveTexts } from "./derive-enum.js";
import { deriveItemCount, deriveTextLength } from "./derive-length.js";
import { deriveRange } from "./derive-range.js";
import { deriveUnit } from "./derive-unit.js";
import type { DerivedLimits } from "./derived-limits.js";
import { plainProse } from "./plain-prose.js";

/**
 * What upstream's prose says of a field's values in forms that we recognise, Chinese or English. It
 * is a guess, if mostly a good one: a limit that is not certain is left out, since a wrong one would
 * refuse a request that the server takes.
 */
export function deriveLimits(prose: string, type: string): DerivedLimits {
  const text = plainProse(prose);
  const list = type.endsWith("[]");
  const item = list ? type.slice(0, -2) : type;
  return { ...(list && deriveItemCount(text)), ...valueLimits(text, item, list) };
}

function valueLimits(text: string, item: string, list: boolean): DerivedLimits {
  switch (item) {
    case "integer":
    case "float":
      return list ? deriveUnit(text) : numberLimits(text, item);
    case "boolean":
      return list ? {} : said("default", deriveDefaultFlag(text));
    case "string":
      return textLimits(text, list);
    default:
      return {};
  }
}

function numberLimits(text: string, type: string): DerivedLimits {
  const numbers = type === "integer" ? deriveNumbers(text) : [];
  const unit = deriveUnit(text);
  // What prose counts near a point in time is how far back one may ask.
  if (unit.format !== undefined) return unit;
  const fallback = deriveDefaultNumber(text, unit.unit);
  const whole = type === "float" || Number.isInteger(fallback) ? fallback : undefined;
  if (numbers.length > 0) {
    if (whole !== undefined && !numbers.includes(whole)) return {};
    return { enum: meanings(numbers.map(String)), ...said("default", whole) };
  }
  const range = deriveRange(text, unit.unit);
  const { min = -Infinity, max = Infinity, exclusiveMin = -Infinity } = range;
  const fits = whole === undefined || (whole >= min && whole <= max && whole > exclusiveMin);
  // A default outside of the range: one of them was misread, and there is no telling which.
  return fits ? { ...range, ...unit, ...said("default", whole) } : unit;
}

function textLimits(text: string, list: boolean): DerivedLimits {
  const values = deriveTexts(text);
  if (values.length === 0) return list ? {} : deriveTextLength(text);
  const fallback = list ? undefined : deriveDefaultText(text, values);
  return { enum: meanings(values), ...said("default", fallback) };
}

function meanings(values: readonly string[]): readonly RawEnumValue[] {
  return values.map((value) => ({ value, doc: draftMeaning(value), draft: true }));
}

function said<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
}
