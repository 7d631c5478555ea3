import { FORMATS, type Format, type RawEnumValue, type RawField } from "../../load/format/field.js";
import type { Data, Scalar } from "../../load/scalars.js";
import { draftMeaning } from "../draft/draft-text.js";
import type { JsonMap } from "../examples/upstream-example.js";

type Limits = Partial<Omit<RawField, "name" | "type" | "doc">>;

/** Formats of JSON Schema by what specs call them; those of the same name aside. */
const KNOWN: Readonly<Record<string, Format>> = {
  uri: "url", url: "url", date: "date", "date-time": "date-time", email: "email",
  byte: "base64", ipv4: "ip", ipv6: "ip",
}; // prettier-ignore

/** What a schema allows of a single value. Nonsense in it is not ours to judge: check does that. */
export function valueLimits(schema: JsonMap, base: string): Limits {
  const values = enumValues(schema);
  return {
    ...(values.length > 0 && base !== "boolean" && { enum: values }),
    ...(base === "string" ? textLimits(schema) : base === "boolean" ? {} : numberLimits(schema)),
  };
}

/** What a schema allows of a list as a whole. */
export function listLimits(schema: JsonMap): Limits {
  return {
    ...count("minItems", schema["minItems"]),
    ...count("maxItems", schema["maxItems"]),
    ...(schema["uniqueItems"] === true && { uniqueItems: true as const }),
  };
}

export function defaultOf(schema: JsonMap): Limits {
  const value = schema["default"];
  return isScalar(value) ? { default: value as Data } : {};
}

function textLimits(schema: JsonMap): Limits {
  const format = String(schema["format"]);
  const known = Object.hasOwn(KNOWN, format)
    ? KNOWN[format]
    : FORMATS.find((one) => one === format);
  return {
    ...count("minLength", schema["minLength"]),
    ...count("maxLength", schema["maxLength"]),
    ...(typeof schema["pattern"] === "string" &&
      isRegex(schema["pattern"]) && { pattern: schema["pattern"] }),
    ...(known !== undefined && { format: known }),
  };
}

function numberLimits(schema: JsonMap): Limits {
  const keys = {
    min: schema["minimum"],
    max: schema["maximum"],
    exclusiveMin: schema["exclusiveMinimum"],
    exclusiveMax: schema["exclusiveMaximum"],
    multipleOf: schema["multipleOf"],
  };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => isNumber(value)));
}

function count(key: keyof RawField, value: unknown): Limits {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? { [key]: value } : {};
}

function enumValues(schema: JsonMap): readonly RawEnumValue[] {
  const given: readonly unknown[] = Array.isArray(schema["enum"])
    ? schema["enum"]
    : "const" in schema
      ? [schema["const"]]
      : [];
  const texts = given.filter((value) => value !== null).map(String);
  const sound = given.every((value) => value === null || isScalar(value));
  if (!sound || texts.some((text) => text.length > 200)) return [];
  return [...new Set(texts)].map((value) => ({ value, doc: draftMeaning(value), draft: true }));
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || isNumber(value);
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function isRegex(source: string): boolean {
  try {
    new RegExp(source, "u");
    return source !== "";
  } catch {
    return false;
  }
}
