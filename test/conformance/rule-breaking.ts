import type { Comparison, Term } from "../../generator/model/field.js";
import { fieldsOf } from "../../generator/model/expression.js";
import type {
  Assertion,
  Condition,
  Field,
  FieldPath,
  Rule,
  Step,
  Test,
} from "../../generator/model/field.js";
import {
  allowedItems,
  matching,
  sampleAll,
  sampleItem,
  sampleOf,
  type Value,
  type Values,
} from "./samples.js";
import type { Shape } from "./shapes.js";

/** Values of a shape that are likely to break a rule. Whether they do is for the checkers to say. */
export function breaking(rule: Rule, shape: Shape): readonly unknown[] {
  const bases = [
    ...shape.examples,
    sampleAll(shape.fields, shape.model),
    sampleAll(
      shape.fields.filter(({ required }) => required),
      shape.model,
    ),
  ];
  const met = bases.flatMap((base) => meeting(rule.when, base as Values, shape));
  return met.flatMap((base) => violating(rule.assertion, base, shape));
}

/** Copies of a value in which a condition holds: one for each of its alternatives. */
function meeting(when: Condition | undefined, base: Values, shape: Shape): readonly Values[] {
  if (!when) return [base];
  return when.map((tests) => {
    const copy = structuredClone(base);
    for (const test of tests) put(copy, test.path, valueFor(test, shape), shape);
    return copy;
  });
}

/** A value for which a test holds; undefined stands for "absent". */
function valueFor(
  { path, is, not, present, matches, min, max }: Test,
  shape: Shape,
): Value | undefined {
  const { field } = path;
  if (present === false) return undefined;
  if (is) return is[0] === null ? undefined : is[0]!;
  if (matches !== undefined) return matching(matches)[0]!;
  if (min !== undefined || max !== undefined) return min ?? max!;
  const others = allowedItems(field, shape.model).filter(
    (value) => !not?.includes(value as string),
  );
  return others[0] ?? sampleOf(field, shape.model);
}

/** Puts a value at a path, with whatever has to be around it; undefined takes it out. */
function put(
  root: Values,
  path: FieldPath,
  value: Value | undefined,
  shape: Shape,
  index = 0,
): void {
  let here = root;
  let fields = shape.fields;
  for (const { name, list } of path.steps.slice(0, -1)) {
    const field = fields.find((one) => one.name === name)!;
    if (value === undefined && here[name] === undefined) return;
    here[name] ??= sampleOf(field, shape.model);
    here = descend(here[name], list, index);
    if (typeof here !== "object") return;
    fields = shape.model.structures.get(field.type.structure!)!.members;
  }
  const { name, list } = path.steps.at(-1)!;
  if (value === undefined) delete here[name];
  else if (!list) here[name] = value;
  else {
    const items = (here[name] ??= []) as Value[];
    items[index] = value;
  }
}

function descend(value: Value | undefined, list: boolean, index: number): Values {
  const next = list ? (value as Value[])[Math.min(index, (value as Value[]).length - 1)] : value;
  return next as Values;
}

function violating(assertion: Assertion, base: Values, shape: Shape): readonly unknown[] {
  const changed = (change: (copy: Values) => void): Values => {
    const copy = structuredClone(base);
    change(copy);
    return copy;
  };
  const fill = (copy: Values, path: FieldPath): void =>
    put(copy, path, sampleOf(path.field, shape.model), shape);
  const clear = (copy: Values, path: FieldPath): void => put(copy, path, undefined, shape);
  switch (assertion.kind) {
    case "require":
      return [
        changed((copy) =>
          assertion.paths.forEach((path) => (besideOf(copy, path, shape), clear(copy, path))),
        ),
      ];
    case "forbid":
    case "ignore":
      // As the condition left it, if that is something.
      return [base, ...assertion.paths.map((path) => changed((copy) => fill(copy, path)))];
    case "anyOf":
      return [
        changed((copy) =>
          assertion.paths.forEach((path) => (besideOf(copy, path, shape), clear(copy, path))),
        ),
      ];
    case "oneOf":
    case "atMostOne":
      return [
        changed((copy) => assertion.paths.forEach((path) => fill(copy, path))),
        changed((copy) => assertion.paths.forEach((path) => clear(copy, path))),
      ];
    case "together":
      return assertion.paths.map((one) =>
        changed((copy) =>
          assertion.paths.forEach((path) => (path === one ? fill(copy, path) : clear(copy, path))),
        ),
      );
    case "expect":
      return comparing(assertion.comparison).map((values) =>
        changed((copy) => values.forEach(([path, value]) => put(copy, path, value, shape))),
      );
    case "restrict":
      return assertion.limits.flatMap(({ path, restriction }) =>
        [...beyond(restriction, path.field, shape), ...longer(base, path)].map((value) =>
          changed((copy) => put(copy, path, value, shape)),
        ),
      );
    case "lookup":
      return ["no such name", 987654321].map((value) =>
        changed((copy) => put(copy, assertion.each, value, shape)),
      );
    case "unique":
      return [changed((copy) => (fill(copy, assertion.path), twice(copy, assertion.path.steps)))];
  }
}

/** Puts the structure that holds the path's end there, without its end. */
function besideOf(copy: Values, path: FieldPath, shape: Shape): void {
  if (path.steps.length > 1) put(copy, path, sampleOf(path.field, shape.model), shape);
}

/** Repeats the first item of the innermost list. */
function twice(copy: Values, steps: readonly Step[]): void {
  let here = copy;
  const last = steps.findLastIndex(({ list }) => list);
  for (const { name, list } of steps.slice(0, last)) here = descend(here[name], list, 0);
  const items = here[steps[last]!.name] as Value[];
  items.push(structuredClone(items[0]!));
}

/** Numbers for the fields of a comparison, from far below to far above; for times, texts too. */
function comparing({
  left,
  right,
  time,
}: Comparison): readonly (readonly (readonly [FieldPath, Value])[])[] {
  const fields = [...fieldsOf(left), ...fieldsOf(right)];
  const numbers = [-1e6, 0, 1, 7, 1e6, ...constantsOf(left), ...constantsOf(right)];
  const times = [0, 1, 1_500_000_000, 1_700_000_000, 4_000_000_000];
  const pick = (path: FieldPath, value: number): Value =>
    path.field.type.base === "string" ? timeText(path.field, value) : value;
  return product(time ? times : numbers, Math.min(fields.length, 4)).map((values) =>
    fields.map((path, index) => [path, pick(path, values[index % values.length]!)] as const),
  );
}

/** Every way to choose `count` values, in order. */
function product(values: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return product(values, count - 1).flatMap((chosen) => values.map((value) => [...chosen, value]));
}

function constantsOf(term: Term): readonly number[] {
  if (term.kind === "number") return [term.value - 1, term.value, term.value + 1];
  return term.kind === "operation" ? [...constantsOf(term.left), ...constantsOf(term.right)] : [];
}

function timeText({ constraints: { format } }: Field, seconds: number): string {
  const iso = new Date(seconds * 1000).toISOString();
  if (format === "date") return iso.slice(0, 10);
  if (format === "local-date-minute") return iso.slice(0, 16).replace("T", " ");
  return format === "local-date-time" ? iso.slice(0, 19).replace("T", " ") : `${iso.slice(0, 19)}Z`;
}

/** The items of a list that the condition may be about, and then more of them. */
function longer(base: Values, { steps }: FieldPath): readonly Value[] {
  const list = steps.length === 1 ? base[steps[0]!.name] : undefined;
  return Array.isArray(list) && list.length > 0
    ? [[...list, ...list], Array.from({ length: 200 }, () => list[0]!)]
    : [];
}

function beyond(
  limits: Readonly<Record<string, unknown>>,
  field: Field,
  shape: Shape,
): readonly Value[] {
  const { min, max, multipleOf, minLength, maxLength, minItems, maxItems } = limits as Readonly<
    Record<string, number | undefined>
  >;
  const one = sampleItem(field, shape.model);
  const numbers = [min, max, multipleOf].flatMap((limit) =>
    limit === undefined ? [] : [limit - 1, limit + 1, limit + 0.5],
  );
  const texts = [minLength, maxLength].flatMap((limit) =>
    limit === undefined ? [] : ["x".repeat(Math.max(0, limit - 1)), "x".repeat(limit + 1)],
  );
  const lists = [minItems, maxItems].flatMap((limit) =>
    limit === undefined
      ? []
      : [Math.max(0, limit - 1), limit + 1].map((length) => Array.from({ length }, () => one)),
  );
  const others =
    field.type.base === "string"
      ? ["", "!", "汉", "abc", "1", "x".repeat(5000)]
      : [-1, 0, 1, 2, 3, 4, 5, 99];
  return [...numbers, ...texts, ...lists, ...allowedItems(field, shape.model), ...others];
}
