import { inspect } from "node:util";
import { enumValue } from "../../generator/check/conform/conform-limits.js";
import type { Base, Field } from "../../generator/model/field.js";
import type { Model } from "../../generator/model/model.js";
import { sampleItem, type Value, type Values } from "./samples.js";

/** A value in a field's place, and what must be said about it there. */
export interface Mutation {
  readonly what: string;
  readonly value: unknown;
  /** The code, and where below the field; undefined when nothing of that code may be said. */
  readonly code: string;
  readonly below: readonly (string | number)[];
  readonly refused: boolean;
}

/** What is right or wrong about single values of a field, by its type and each of its limits. */
export function mutationsOf(field: Field, model: Model): readonly Mutation[] {
  const item = (mutation: Mutation): Mutation =>
    field.type.list
      ? { ...mutation, value: [mutation.value], below: [0, ...mutation.below] }
      : mutation;
  return [...typeMutations(field.type.base), ...limitMutations(field, model)]
    .filter(({ value }) => !(value === "" && field.whenEmpty !== undefined))
    .map(item)
    .concat(field.type.list ? listMutations(field, model) : []);
}

const WRONG: Readonly<Record<Base, readonly unknown[]>> = {
  string: [12, true, null, {}, [], ["a"], Symbol.iterator, 10n],
  integer: ["1", 1.5, Number.NaN, Infinity, true, null, {}, [1], 2 ** 53, -(2 ** 60)],
  float: ["1.5", Number.NaN, -Infinity, false, null, {}, []],
  boolean: ["true", 0, 1, null, {}, []],
  structure: ["{}", 0, true, null, [], [{}]],
  any: [],
};

function typeMutations(base: Base): readonly Mutation[] {
  return WRONG[base].map((value) => ({
    what: `${base}: ${typeof value}`,
    value,
    code: "type",
    below: [],
    refused: true,
  }));
}

const at =
  (code: string, refused: boolean) =>
  (value: unknown): Mutation => ({
    what: `${code}: ${inspect(value).slice(0, 40)}`,
    value,
    code,
    below: [],
    refused,
  });

function limitMutations(field: Field, model: Model): readonly Mutation[] {
  const { constraints: c, type } = field;
  const step = c.multipleOf ?? (type.base === "float" ? 0.25 : 1);
  const closed = c.enum !== undefined && !c.open;
  const values = (c.enum ?? []).map(({ value }) => enumValue(value, type.base));
  const highest = Math.max(0, ...values.map(Number));
  const strangers = { string: ["no such value"], boolean: [true, false] }[type.base as string] ?? [
    highest + 1,
  ];
  return [
    ...on(c.min, (min) => [at("min", true)(min - step), at("min", false)(min)]),
    ...on(c.max, (max) => [at("max", true)(max + step), at("max", false)(max)]),
    ...on(c.exclusiveMin, (limit) => [
      at("exclusive-min", true)(limit),
      at("exclusive-min", false)(limit + step),
    ]),
    ...on(c.exclusiveMax, (limit) => [
      at("exclusive-max", true)(limit),
      at("exclusive-max", false)(limit - step),
    ]),
    ...on(c.multipleOf, (m) => [
      at("multiple-of", true)(type.base === "integer" && m > 1 ? m + 1 : m * 1.5),
      at("multiple-of", false)(m * 3),
      ...(m > 1 ? [at("multiple-of", true)(m * 1e10 + 1)] : []),
    ]),
    ...on(c.ranges, (ranges) =>
      outside(ranges, step)
        .map(at("range", true))
        .concat(ranges.flat().map(at("range", false))),
    ),
    ...(c.notValues ?? []).map(at("excluded", true)),
    ...(closed ? strangers.filter((one) => !values.includes(one)).map(at("enum", true)) : []),
    ...values.map(at("enum", false)),
    ...on(c.minLength, (n) =>
      n === 0
        ? []
        : [at("min-length", true)("😀".repeat(n - 1)), at("min-length", false)("😀".repeat(n))],
    ),
    ...on(c.maxLength, (n) => [
      at("max-length", true)("a".repeat(n + 1)),
      at("max-length", true)("😀".repeat(n + 1)),
      at("max-length", false)("😀".repeat(n)),
    ]),
    ...on(c.maxBytes, (n) => [
      at("max-bytes", true)("é".repeat(Math.floor(n / 2) + 1)),
      at("max-bytes", false)("a".repeat(n)),
    ]),
    ...on(c.pattern, (pattern) => unmatched(pattern).map(at("pattern", true))),
    ...(c.format === undefined ? [] : (MALFORMED[c.format] ?? []).map(at("format", true))),
    at(c.format === undefined ? "type" : "format", false)(sampleItem(field, model)),
    ...(type.base === "integer" ? bigintMutations(field, model) : []),
  ];
}

/** A bigint is an integer like any other, but that rules could not compare it with an enum's. */
function bigintMutations(field: Field, model: Model): readonly Mutation[] {
  const { constraints: c } = field;
  const sample = BigInt(sampleItem(field, model) as number);
  if (c.enum && !c.open) return [at("enum", true)(sample)];
  const large = 2n ** 64n;
  return [
    at("type", false)(sample),
    at("type", false)(large),
    ...on(c.min, (min) => [at("min", true)(BigInt(min) - 1n)]),
    ...on(c.max, (max) => [at("max", true)(BigInt(max) + 1n), at("max", true)(large)]),
    ...on(c.exclusiveMin, (limit) => [at("exclusive-min", true)(BigInt(limit))]),
    ...on(c.exclusiveMax, (limit) => [at("exclusive-max", true)(BigInt(limit))]),
    ...on(c.multipleOf, (m) => [
      at("multiple-of", false)(large * BigInt(m)),
      ...(m > 1 ? [at("multiple-of", true)(large * BigInt(m) + 1n)] : []),
    ]),
    ...on(c.ranges, () => [at("range", true)(large)]),
    ...(c.notValues ?? []).map((value) => at("excluded", true)(BigInt(value))),
  ];
}

function on<T>(limit: T | undefined, make: (limit: T) => readonly Mutation[]): readonly Mutation[] {
  return limit === undefined ? [] : make(limit);
}

function outside(ranges: readonly (readonly [number, number])[], step: number): readonly number[] {
  const inside = (value: number): boolean =>
    ranges.some(([least, most]) => value >= least && value <= most);
  return ranges
    .flatMap(([least, most]) => [least - step, most + step])
    .filter((value) => !inside(value));
}

function unmatched(pattern: string): readonly string[] {
  const regex = new RegExp(pattern, "u");
  const found = ["", " ", "!", "\n", "é", "a b", "A", "0", "-", "汉", "x".repeat(500)].filter(
    (text) => !regex.test(text),
  );
  if (found.length === 0) throw new Error(`everything matches ${pattern}`);
  return found;
}

const MALFORMED: Readonly<Record<string, readonly unknown[]>> = {
  url: ["example.com", "//example.com", "https://", "https://a b"],
  date: ["2024-13-01", "2024-1-1", "31.12.2024", "2024-12-32"],
  "date-time": ["2024-12-31", "2024-12-31 23:59:59", "2024-12-31T23:59:59"],
  "local-date-minute": ["2024-12-31T23:59", "2024-12-31 23:59:59"],
  "local-date-time": ["2024-12-31T23:59:59", "2024-12-31 23:59"],
  time: ["23:59", "9:00:00"],
  base64: ["a", "a===", "aGVsbG8", "é==="],
  hex: ["0x00", "fg"],
  json: ["", "{", "undefined", "{'a': 1}"],
  cidr: ["10.0.0.0", "10.0.0.0/", "host/8"],
  ip: ["", "host", "10.0.0.0/8"],
  "color-0x": ["#1e90ff", "0x1e90f", "0x1e90fff"],
  "color-hash": ["0x1e90ff", "#1e90f"],
  e164: ["14155550100", "+04155550100", "+1"],
  email: ["a", "a@", "a b@c", "a@b@c"],
  "unix-seconds": [1_700_000_000_000],
};

function listMutations(field: Field, model: Model): readonly Mutation[] {
  const { minItems, maxItems, uniqueItems } = field.constraints;
  const one = sampleItem(field, model);
  const repeated = (length: number): readonly Value[] => Array.from({ length }, () => one);
  const list = (code: string, value: unknown, refused: boolean): Mutation => ({
    what: `${code} of the list`,
    value,
    code,
    below: [],
    refused,
  });
  const wrong = [{}, "a", 1, true, null].map((value) => list("type", value, true));
  const { whenEmpty } = field;
  return [
    ...wrong,
    { ...list("type", [one, null], true), below: [1] },
    // eslint-disable-next-line no-sparse-arrays
    { ...list("required", [one, undefined, one], true), below: [1] },
    ...(minItems && !(minItems === 1 && whenEmpty !== undefined)
      ? [list("min-items", repeated(minItems - 1), true)]
      : []),
    ...(minItems ? [list("min-items", repeated(minItems), false)] : []),
    ...(whenEmpty !== undefined ? [list("min-items", [], false)] : []),
    ...(maxItems === undefined
      ? []
      : [
          list("max-items", repeated(maxItems + 1), true),
          list("max-items", repeated(maxItems), false),
        ]),
    ...(uniqueItems
      ? [list("unique-items", [one, one], true), list("unique-items", [one], false)]
      : []),
  ];
}

/** A copy with one member changed; a member of `undefined` is taken out. */
export function withMember(values: Values, name: string, value: unknown): Values {
  const copy = { ...values };
  if (value === undefined) delete copy[name];
  else copy[name] = value as Value;
  return copy;
}
