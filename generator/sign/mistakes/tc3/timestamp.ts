import { dateOf } from "../../tc3/read-tc3.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake, Variant } from "../mistake.js";
import { secondsBeside } from "../seconds-beside.js";

/** Read from the clock twice, or put together from local time. */
export const timestampMistake: Mistake<Tc3Recipe> = {
  id: "timestamp",
  title: "The timestamp that was signed is not the one in X-TC-Timestamp.",
  remedy: "Take the time once, in whole seconds since 1970 UTC; sign that number and send it.",
  *variants({ timestamp }) {
    if (!/^\d{1,11}$/.test(timestamp)) return;
    const right = dateOf(timestamp);
    for (const [by, words] of secondsBeside()) {
      const other = String(Math.max(0, Number(timestamp) + by));
      yield* at(other, dateOf(other), right, `${other} instead of ${timestamp}, ${words}`);
    }
  },
};

/** With a date of its own where that is another one, and with the right one. */
export function* at(
  timestamp: string,
  date: string,
  right: string,
  detail: string,
): Iterable<Variant<Tc3Recipe>> {
  yield { detail, apply: (one) => ({ ...one, timestamp }) };
  if (date === right) return;
  const dated = (steps: readonly string[]): readonly string[] => [date, ...steps.slice(1)];
  yield {
    detail: `${detail}; the date is that time's`,
    apply: (one) => ({ ...one, timestamp, scope: dated(one.scope), keySteps: dated(one.keySteps) }),
  };
}
