import fc from "fast-check";
import { conformInput } from "../../generator/check/conform/conform-input.js";
import { enumValue } from "../../generator/check/conform/conform-limits.js";
import type { Constraints, Field, Type } from "../../generator/model/field.js";
import type { Model } from "../../generator/model/model.js";

export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };
export type Values = { [name: string]: Value };

const FORMATS: Readonly<Record<string, Value>> = {
  url: "https://example.com/a?b=c",
  date: "2024-12-31",
  "date-time": "2024-12-31T23:59:59Z",
  "local-date-minute": "2024-12-31 23:59",
  "local-date-time": "2024-12-31 23:59:59",
  time: "23:59:59",
  base64: "aGVsbG8=",
  hex: "00ff",
  json: "{}",
  csv: "a,b",
  cidr: "10.0.0.0/8",
  ip: "10.0.0.1",
  "color-0x": "0x1e90ff",
  "color-hash": "#1e90ff",
  e164: "+14155550100",
  email: "a@example.com",
};

/** A value that a field allows by itself, whatever the rules around it say. */
export function sampleOf(field: Field, model: Model, depth = 0): Value {
  const { type, constraints } = field;
  if (!type.list) return sampleItem(field, model, depth);
  const count = Math.max(constraints.minItems ?? 0, constraints.maxItems === 0 ? 0 : 1);
  if (!constraints.uniqueItems)
    return Array.from({ length: count }, () => sampleItem(field, model, depth));
  return [
    ...new Set(candidates(field, model, depth).filter((one) => fits(field, one, model))),
  ].slice(0, count);
}

/** A single value, or an item of a list. */
export function sampleItem(field: Field, model: Model, depth = 0): Value {
  const found = candidates(field, model, depth).find((value) => fits(field, value, model));
  if (found === undefined)
    throw new Error(`no sample for ${field.name}: give samples.ts another candidate`);
  return found;
}

/** All members of a structure, or all parameters of an action. Rules are not looked at. */
export function sampleAll(fields: readonly Field[], model: Model, depth = 0): Values {
  const within = fields.filter(
    ({ required, type }) => required || depth < 6 || type.base !== "structure",
  );
  return Object.fromEntries(within.map((field) => [field.name, sampleOf(field, model, depth)]));
}

/** Further such values: the limits themselves, and what is next to them. */
export function allowedItems(field: Field, model: Model): readonly Value[] {
  return candidates(field, model, 0).filter((value) => fits(field, value, model));
}

/** Whether the item is fine by the field's own limits. */
function fits(field: Field, item: Value, model: Model): boolean {
  if (field.type.base === "structure") return true;
  const single: Field = {
    ...field,
    required: false,
    whenEmpty: undefined,
    type: { ...field.type, list: false },
  };
  return conformInput(model, [single], [], { [field.name]: item }).length === 0;
}

function candidates(
  { type, constraints: c, json }: Field,
  model: Model,
  depth: number,
): readonly Value[] {
  if (type.base === "structure")
    return [sampleAll(model.structures.get(type.structure!)!.members, model, depth + 1)];
  if (type.base === "boolean") return [true, false];
  const values = (c.enum ?? []).map(({ value }) => enumValue(value, type.base));
  if (type.base !== "string") return [...values, ...numbers(c, type)];
  const held = json ? [JSON.stringify(sampleAll(json.members, model, depth + 1))] : [];
  return [...values, ...held, ...texts(c)];
}

function numbers(c: Constraints, { base }: Type): readonly number[] {
  const step = c.multipleOf ?? (base === "integer" ? 1 : 0.5);
  const up = (from: number): number => Math.ceil(from / step) * step;
  const bounds = [c.min, c.max, c.exclusiveMin, c.exclusiveMax, ...(c.ranges ?? []).flat()];
  const near = bounds.flatMap((bound) =>
    bound === undefined ? [] : [up(bound), up(bound) + step, up(bound) - step],
  );
  return [1, step, ...near, 1_700_000_000, 0, -1];
}

function texts(c: Constraints): readonly string[] {
  const formatted = c.format === undefined ? undefined : FORMATS[c.format];
  const least = "x".repeat(c.minLength ?? 1);
  return [
    ...(typeof formatted === "string" ? [formatted] : []),
    "sample",
    "12345",
    least,
    "",
    ...(c.pattern === undefined ? [] : matching(c.pattern)),
  ];
}

/** Texts that match a pattern, the same ones each time. */
export function matching(pattern: string): readonly string[] {
  const regex = new RegExp(pattern, "u");
  const guesses = ["1", "a", "abc", "abc-123", "2024-12-31", "mp4", "0x000000", "#000000"].filter(
    (one) => regex.test(one),
  );
  return guesses.length > 0
    ? guesses
    : fc.sample(fc.stringMatching(regex), { numRuns: 20, seed: 1 });
}
