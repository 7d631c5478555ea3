import type { Data } from "../../load/scalars.js";
import type { LimitKey } from "../facts/compare-limits.js";
import { clipped, quoted } from "./quoted.js";

/** A limit in words that follow "must be": "at least 1", "text of at most 64 characters". */
export function limitWords(key: string, value: Data): string {
  return WORDS[key as LimitKey](value);
}

const WORDS: Readonly<Record<LimitKey, (value: Data) => string>> = {
  min: (value) => `at least ${String(value)}`,
  max: (value) => `at most ${String(value)}`,
  exclusiveMin: (value) => `greater than ${String(value)}`,
  exclusiveMax: (value) => `less than ${String(value)}`,
  multipleOf: (value) => `a multiple of ${String(value)}`,
  ranges: (value) => rangeWords(value as readonly (readonly [number, number])[]),
  notValues: (value) =>
    `something other than ${(value as readonly Data[]).map(quoted).join(" or ")}`,
  minLength: (value) => `at least ${characters(value)} long`,
  maxLength: (value) => `at most ${characters(value)} long`,
  maxBytes: (value) => `at most ${String(value)} byte${value === 1 ? "" : "s"} long in UTF-8`,
  pattern: (value) => `text that matches ${clipped(String(value), 120)}`,
  minItems: (value) => `a list of at least ${items(value)}`,
  maxItems: (value) => `a list of at most ${items(value)}`,
  uniqueItems: () => "a list without repetitions",
};

function rangeWords(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([low, high]) => (low === high ? `${low}` : `${low} to ${high}`)).join(" or ");
}

function characters(value: Data): string {
  return `${String(value)} character${value === 1 ? "" : "s"}`;
}

function items(value: Data): string {
  return `${String(value)} item${value === 1 ? "" : "s"}`;
}
