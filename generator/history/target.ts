import { isDay } from "../load/day.js";

/** A point in a service's past: a release of its log, or a day. */
export type Target = { readonly release: number } | { readonly date: string };

/** `25`, or `2023-06-01`; undefined when it is neither. */
export function parseTarget(text: string): Target | undefined {
  if (/^\d{1,9}$/.test(text)) return { release: Number(text) };
  return isDay(text) ? { date: text } : undefined;
}
