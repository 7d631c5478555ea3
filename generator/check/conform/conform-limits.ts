import type { RawEnumValue } from "../../load/format/field.js";
import type { Scalar } from "../../load/scalars.js";
import type { ConformCode } from "./conform-issue.js";
import { runnablePattern } from "../pattern/pattern-of.js";
import { FORMAT_WORDS, hasFormat } from "./format-tests.js";
import { isNumber } from "./type-words.js";
import type { Base, Constraints } from "../../model/field.js";

/**
 * The limits of a field, or of a rule's `restrict`, whose enum is a plain list of values and never
 * open.
 */
export type Limits = Omit<Constraints, "enum"> & {
  readonly enum?: readonly (RawEnumValue | Scalar)[] | undefined;
};

type Broken = (code: ConformCode, message: string) => void;

/** Holds one value, which is of its type, against everything but the item keys. */
export function conformLimits(value: unknown, base: Base, limits: Limits, broken: Broken): void {
  conformEnum(value, base, limits, broken);
  const plain = typeof value === "bigint" ? Number(value) : value;
  if (limits.notValues?.includes(plain as Scalar)) {
    broken("excluded", `must not be ${limits.notValues.join(" or ")}`);
  }
  if (isNumber(value)) conformNumber(value, limits, broken);
  if (typeof value === "string") conformText(value, limits, broken);
  if (limits.format && (typeof plain === "string" || typeof plain === "number")) {
    if (!hasFormat(plain, limits.format))
      broken("format", `must be ${FORMAT_WORDS[limits.format] ?? limits.format}`);
  }
}

function conformEnum(value: unknown, base: Base, limits: Limits, broken: Broken): void {
  if (!limits.enum || limits.open) return;
  const values = limits.enum.map((one) =>
    typeof one === "object" ? enumValue(one.value, base) : one,
  );
  if (!values.includes(value as Scalar)) broken("enum", `must be one of ${values.join(", ")}`);
}

/** The value that a key of an enum stands for: keys of a map are always text. */
export function enumValue(key: string, base: Base): Scalar {
  if (base === "integer" || base === "float") return Number(key);
  return base === "boolean" ? key === "true" : key;
}

function conformNumber(value: number | bigint, limits: Limits, broken: Broken): void {
  const { min, max, exclusiveMin, exclusiveMax, multipleOf, ranges } = limits;
  if (min !== undefined && value < min) broken("min", `must be at least ${min}`);
  if (max !== undefined && value > max) broken("max", `must be at most ${max}`);
  if (exclusiveMin !== undefined && value <= exclusiveMin) {
    broken("exclusive-min", `must be greater than ${exclusiveMin}`);
  }
  if (exclusiveMax !== undefined && value >= exclusiveMax) {
    broken("exclusive-max", `must be less than ${exclusiveMax}`);
  }
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) {
    broken("multiple-of", `must be a multiple of ${multipleOf}`);
  }
  if (ranges && !ranges.some(([least, most]) => least <= value && value <= most)) {
    broken("range", `must be ${ranges.map(rangeText).join(" or ")}`);
  }
}

function rangeText([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `from ${least} to ${most}`;
}

/** 0.3 is a multiple of 0.1 for everybody but binary fractions. */
function isMultiple(value: number | bigint, of: number): boolean {
  if (typeof value === "bigint") return Number.isInteger(of) && value % BigInt(of) === 0n;
  if (Number.isInteger(value) && Number.isInteger(of)) return value % of === 0;
  const times = value / of;
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times));
}

function conformText(value: string, limits: Limits, broken: Broken): void {
  const { minLength, maxLength, maxBytes, pattern } = limits;
  const length = minLength === undefined && maxLength === undefined ? 0 : [...value].length;
  if (minLength !== undefined && length < minLength) {
    broken("min-length", `must have at least ${count(minLength, "character")}`);
  }
  if (maxLength !== undefined && length > maxLength) {
    broken("max-length", `must have at most ${count(maxLength, "character")}`);
  }
  if (maxBytes !== undefined && Buffer.byteLength(value, "utf8") > maxBytes) {
    broken("max-bytes", `must have at most ${count(maxBytes, "byte")} in UTF-8`);
  }
  if (pattern !== undefined && runnablePattern(pattern)?.test(value) === false) {
    broken("pattern", `must match ${pattern}`);
  }
}

/** Holds a list against its item keys. */
export function conformItems(items: readonly unknown[], limits: Limits, broken: Broken): void {
  const { minItems, maxItems, uniqueItems } = limits;
  if (minItems !== undefined && items.length < minItems) {
    broken("min-items", `must have at least ${count(minItems, "item")}`);
  }
  if (maxItems !== undefined && items.length > maxItems) {
    broken("max-items", `must have at most ${count(maxItems, "item")}`);
  }
  if (uniqueItems && new Set(items).size < items.length) {
    broken("unique-items", "must not have an item twice");
  }
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
