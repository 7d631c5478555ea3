import { conformLimits, enumValue } from "../../check/conform/conform-limits.js";
import type { Data, Scalar } from "../../load/scalars.js";
import type { Constraints, Field } from "../../model/field.js";
import { Dice } from "./dice.js";
import { matchingText } from "./matching-text.js";
import { plausibleRange } from "./plausible-number.js";
import { plausibleText } from "./plausible-text.js";
import { pointInTime } from "./point-in-time.js";

/** So many values are tried; a field whose limits contradict each other gets the last of them. */
const TRIES = 60;

/** A value of a field that is no structure, or an item of its list: one that its limits allow. */
export function makeScalar(field: Field, now: number, seed: number): Scalar {
  const dice = new Dice(seed);
  let value = candidate(field, now, dice, 0);
  for (let tried = 1; tried < TRIES && !isAllowed(field, value); tried++) {
    value = candidate(field, now, dice, tried);
  }
  return value;
}

/** So many steps are gone from the nearest limit where what is plausible is not allowed. */
const FEW = 100;

/** Whether a value, which is of the field's type, keeps to its limits. */
export function isAllowed({ type, constraints }: Field, value: Data): boolean {
  let allowed = true;
  conformLimits(value, type.base, constraints, () => (allowed = false));
  return allowed;
}

function candidate(field: Field, now: number, dice: Dice, tried: number): Scalar {
  const { type, constraints } = field;
  if (constraints.enum && constraints.enum.length > 0) {
    return enumValue(dice.pick(constraints.enum).value, type.base);
  }
  if (type.base === "boolean") return dice.fraction() < 0.5;
  if (type.base === "integer" || type.base === "float") return numberOf(field, now, dice);
  return textOf(field, now, dice, tried);
}

function numberOf(field: Field, now: number, dice: Dice): number {
  const { format } = field.constraints;
  if (format === "unix-seconds") return pointInTime(field, now, dice) / 1000;
  if (format === "unix-milliseconds") return pointInTime(field, now, dice);
  const whole = field.type.base === "integer";
  const step = field.constraints.multipleOf ?? (whole ? 1 : 0.01);
  const [least, most] = rangeOf(field.constraints, plausibleRange(field), step, dice);
  const times = dice.whole(Math.ceil(least / step), Math.floor(most / step));
  // 7 * 0.01 has more digits than anybody would send.
  return whole ? times * step : Number((times * step).toFixed(6));
}

type Range = readonly [least: number, most: number];

/** What is plausible as far as it is allowed, else what is allowed. */
function rangeOf(c: Constraints, plausible: Range, step: number, dice: Dice): Range {
  const [low, high] = c.ranges ? dice.pick(c.ranges) : [-Infinity, Infinity];
  const least = Math.max(low, c.min ?? -Infinity, (c.exclusiveMin ?? -Infinity) + step);
  const most = Math.min(high, c.max ?? Infinity, (c.exclusiveMax ?? Infinity) - step);
  const both = [Math.max(least, plausible[0]), Math.min(most, plausible[1])] as const;
  if (Math.ceil(both[0] / step) <= Math.floor(both[1] / step)) return both;
  const from = least === -Infinity ? most - FEW * step : least;
  return [from, Math.min(most, from + FEW * step)];
}

/** What looks best comes first, then its letters alone, then what a pattern makes, then any length. */
function textOf(field: Field, now: number, dice: Dice, tried: number): string {
  const { pattern, minLength = 0, maxLength = Infinity } = field.constraints;
  if (pattern !== undefined && tried > 1)
    return matchingText(pattern, dice, lengthOf(field, tried));
  const text = plausibleText(field, now, dice);
  if (tried === 0) return text;
  const plain = tried === 1 ? text.replace(/[^A-Za-z0-9]/g, "") : text;
  const most = tried > 2 ? lengthOf(field, tried) : maxLength;
  return plain.slice(0, most).padEnd(minLength, "0");
}

function lengthOf({ constraints }: Field, tried: number): number {
  const { minLength = 1, maxLength = Infinity } = constraints;
  return Math.min(maxLength, minLength + (tried % 24));
}
