import { conformLimits, enumValue, type Limits } from "../conform/conform-limits.js";
import { hasBaseType, typeWords } from "../conform/type-words.js";
import type { Base, Constraints } from "../../model/field.js";

/** Something that no value can satisfy, or that another key has already said. */
export interface Contradiction {
  /** The key at fault, and where in it. */
  readonly at: readonly (string | number)[];
  readonly detail: string;
}

/** What the limits of one field say against each other. */
export function* contradictions(limits: Limits, base: Base): Generator<Contradiction> {
  yield* boundContradictions(limits);
  if (limits.multipleOf !== undefined && limits.multipleOf <= 0) {
    yield { at: ["multipleOf"], detail: "multipleOf must be greater than 0" };
  }
  yield* ranges(limits);
  yield* excluded(limits, base);
  yield* enumContradictions(limits, base);
}

/** Pairs of keys of which the first may not exceed the second. */
const PAIRS: readonly (readonly [keyof Constraints, keyof Constraints])[] = [
  ["min", "max"],
  ["minLength", "maxLength"],
  ["minLength", "maxBytes"],
  ["minItems", "maxItems"],
];

/** Pairs of which the first must even be less than the second. */
const STRICT: readonly (readonly [keyof Constraints, keyof Constraints])[] = [
  ["exclusiveMin", "max"],
  ["min", "exclusiveMax"],
  ["exclusiveMin", "exclusiveMax"],
];

/** Bounds that leave nothing between them. */
export function* boundContradictions(limits: Limits): Generator<Contradiction> {
  const say = (low: string, high: string): Contradiction => {
    const [least, most] = [limits[low as keyof Limits], limits[high as keyof Limits]];
    return {
      at: [low],
      detail: `${low} ${String(least)} leaves nothing below ${high} ${String(most)}`,
    };
  };
  for (const [low, high] of PAIRS) if (order(limits, low, high) > 0) yield say(low, high);
  for (const [low, high] of STRICT) if (order(limits, low, high) >= 0) yield say(low, high);
  for (const [one, other] of [
    ["min", "exclusiveMin"],
    ["max", "exclusiveMax"],
  ] as const) {
    if (limits[one] === undefined || limits[other] === undefined) continue;
    yield { at: [other], detail: `${one} and ${other} cannot both be the bound` };
  }
}

function order(limits: Limits, low: keyof Constraints, high: keyof Constraints): number {
  const [least, most] = [limits[low], limits[high]];
  return typeof least === "number" && typeof most === "number" ? least - most : Number.NaN;
}

function* ranges({ ranges: list = [], min, max }: Limits): Generator<Contradiction> {
  for (const [index, [least, most]] of list.entries()) {
    const before = list[index - 1];
    const at = ["ranges", index];
    if (before && least <= before[1]) {
      yield {
        at,
        detail: `the range from ${least} does not come after the one up to ${before[1]}`,
      };
    }
    if ((min !== undefined && least < min) || (max !== undefined && most > max)) {
      yield { at, detail: `the range from ${least} to ${most} reaches beyond min or max` };
    }
  }
}

/** A value that is excluded though the other limits do not allow it anyway hides a slip. */
function* excluded({ notValues = [], ...others }: Limits, base: Base): Generator<Contradiction> {
  for (const [index, value] of notValues.entries()) {
    const problem = firstProblem(value, base, others);
    if (problem === undefined) continue;
    yield {
      at: ["notValues", index],
      detail: `${String(value)} is not allowed in any case: it ${problem}`,
    };
  }
}

/** The values of an enum against all other limits, even of an open one. */
export function* enumContradictions(
  { enum: values = [], ...limits }: Limits,
  base: Base,
): Generator<Contradiction> {
  for (const [index, one] of values.entries()) {
    const key = typeof one === "object" ? one.value : index;
    const value = typeof one === "object" ? enumValue(one.value, base) : one;
    // Keys of the wrong type are the business of enum-value-type, enums of structures misplaced.
    if (typeof one === "object" && !isOfType(value, base)) continue;
    if (Number.isNaN(value) || base === "structure") continue;
    const problem = firstProblem(value, base, limits);
    if (problem !== undefined) yield { at: ["enum", key], detail: `${String(value)} ${problem}` };
  }
}

function isOfType(value: unknown, base: Base): boolean {
  return base !== "integer" || Number.isSafeInteger(value);
}

function firstProblem(value: unknown, base: Base, limits: Limits): string | undefined {
  if (!hasBaseType(value, base)) return `must be ${typeWords(base)}`;
  const problems: string[] = [];
  conformLimits(value, base, limits, (_code, message) => problems.push(message));
  return problems[0];
}
