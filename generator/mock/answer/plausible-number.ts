import { remembered } from "../../check/walk/remembered.js";
import type { Field } from "../../model/field.js";
import { nameWords } from "../../model/name-words.js";

type Range = readonly [least: number, most: number];

const UNITS: Readonly<Record<string, Range>> = {
  milliseconds: [20, 400],
  seconds: [1, 3600],
  minutes: [1, 120],
  hours: [1, 24],
  days: [1, 30],
  bytes: [1000, 50_000_000],
  kilobytes: [1, 50_000],
  megabytes: [1, 500],
  gigabytes: [1, 50],
  bps: [64_000, 4_000_000],
  kbps: [64, 4000],
  fps: [15, 60],
  hertz: [16_000, 48_000],
  pixels: [320, 1920],
  percent: [0, 100],
  decibels: [-30, 0],
};

/** How large a number is by the words of its name: totals exceed counts, and maxima what is below them. */
const WORDS: readonly (readonly [RegExp, Range])[] = [
  [/^(id|ids|identifier)$/, [100_000, 999_999_999]],
  [/^total$/, [50, 100]],
  [/^(count|num|number|numbers|times|members?)$/, [0, 20]],
  [/^(min|least|lowest)$/, [10, 99]],
  [/^(avg|average|middle|median|mean)$/, [100, 199]],
  [/^(90|95|99)$/, [200, 299]],
  [/^(max|most|peak|highest)$/, [300, 500]],
  [/^width$/, [640, 1920]],
  [/^height$/, [360, 1080]],
];

/** Between which numbers one would look real, by the unit, else by the name. */
export const plausibleRange = remembered(({ name, unit }: Field): Range => {
  const words = nameWords(name);
  const byName = WORDS.find(([word]) => words.some((one) => word.test(one)))?.[1];
  return (unit === undefined ? undefined : UNITS[unit]) ?? byName ?? [1, 100];
});
