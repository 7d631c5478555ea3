import type { Structure } from "./types.js";

/** Steps from a structure to a value; `"[]"` stands for every item of a list. */
export type Steps = readonly (string | number)[];

/** Whether something is really there: empty text and an empty list say nothing. */
export function filled(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** Every value at some steps, with the way to each; `at` is only good during the visit. */
export function everyValue(
  value: unknown,
  steps: Steps,
  visit: (value: unknown, at: readonly (string | number)[]) => void,
): void {
  descend(value, steps, 0, [], visit);
}

function descend(
  value: unknown,
  steps: Steps,
  depth: number,
  at: (string | number)[],
  visit: (value: unknown, at: readonly (string | number)[]) => void,
): void {
  if (value === undefined || value === null) return;
  const step = steps[depth];
  if (step === undefined) visit(value, at);
  else if (step !== "[]") {
    at.push(step);
    descend((value as Structure)[step], steps, depth + 1, at, visit);
    at.pop();
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      at.push(i);
      descend(value[i], steps, depth + 1, at, visit);
      at.pop();
    }
  }
}

/** Visits the items of a list that are there; anything else has been reported by its type. */
export function each<T>(
  list: readonly T[] | undefined,
  visit: (item: T, index: number) => void,
): void {
  if (!Array.isArray(list)) return;
  for (let i = 0; i < list.length; i++) {
    if (list[i] !== undefined && list[i] !== null) visit(list[i] as T, i);
  }
}

/** A number for a comparison; NaN, which no comparison holds against, when there is none. */
export function num(value: unknown): number {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;
}

/** A date or time text in seconds since 1970; forms without a zone are UTC+8, as the service's. */
export function seconds(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  const zoned = value.includes("T");
  const text = zoned
    ? value
    : `${value.replace(" ", "T")}${value.length === 10 ? "T00:00" : ""}+08:00`;
  return Date.parse(text) / 1000;
}

export function now(): number {
  return Date.now() / 1000;
}

/** Whether a text matches; anything else does not. */
export function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}
