import { dateOf } from "../../tc3/read-tc3.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake, Variant } from "../mistake.js";
import { scopeAndKey } from "../scope-and-key.js";

const HOUR = 3600;

/** Works all day, and fails every night for some hours. */
export const localDate: Mistake<Tc3Recipe> = {
  id: "local-date",
  title: "The date is a local one, not that of UTC.",
  remedy:
    "Make the date from X-TC-Timestamp in UTC (gmtime, toISOString, time.UTC), in scope and key.",
  *variants({ timestamp }) {
    const right = dateOf(timestamp);
    for (const [first, last] of [
      [1, 14],
      [-1, -12],
    ] as const) {
      const zones = hoursBetween(first, last).filter((zone) => dateIn(timestamp, zone) !== right);
      const wrong = zones.length > 0 ? dateIn(timestamp, zones[0]!) : undefined;
      if (wrong) yield* dateVariants(right, wrong, inWords(zones));
    }
  },
};

function dateVariants(right: string, wrong: string, zones: string): Variant<Tc3Recipe>[] {
  return scopeAndKey(0, wrong, `${wrong}, the date in ${zones}, instead of ${right}`);
}

/** Hours east of Greenwich, nearest first. */
function hoursBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.abs(last) }, (_, i) => first * (i + 1));
}

function dateIn(timestamp: string, zone: number): string {
  const seconds = Number(timestamp);
  return Number.isSafeInteger(seconds) && seconds > 0 ? dateOf(String(seconds + zone * HOUR)) : "";
}

function inWords(zones: readonly number[]): string {
  const name = (zone: number): string =>
    `UTC${zone < 0 ? "-" : "+"}${String(Math.abs(zone)).padStart(2, "0")}:00`;
  const [first, last] = [zones[0]!, zones.at(-1)!];
  return first === last ? name(first) : `${name(first)} to ${name(last)}`;
}
