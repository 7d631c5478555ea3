import { dateOf } from "../../tc3/read-tc3.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";
import { scopeAndKey } from "../scope-and-key.js";

const DAY = 86_400;

/** A derived key that is kept for too long, or a scope that was copied from a sample. */
export const otherDate: Mistake<Tc3Recipe> = {
  id: "other-date",
  title: "The date is not the day of X-TC-Timestamp.",
  remedy:
    "Make the date from X-TC-Timestamp for each request; a key that is kept is good for its day only.",
  *variants({ timestamp }, { scope }) {
    const right = dateOf(timestamp);
    if (right === "") return;
    const near = [-1, 0, 1].map((days) => moved(timestamp, days));
    const others = new Set([-2, -3, -4, -5, -6, -7].map((days) => moved(timestamp, days)));
    if (scope[0]) others.add(scope[0]);
    others.add(right.replaceAll("-", ""));
    for (const date of others) {
      if (!near.includes(date)) yield* scopeAndKey(0, date, `${date} instead of ${right}`);
    }
  },
};

function moved(timestamp: string, days: number): string {
  return dateOf(String(Math.max(0, Number(timestamp) + days * DAY)));
}
