import { dateOf } from "../../tc3/read-tc3.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";
import { timesInOtherUnits } from "../times-in-other-units.js";
import { at } from "./timestamp.js";

export const timestampUnit: Mistake<Tc3Recipe> = {
  id: "timestamp-unit",
  title: "The timestamp was signed in another unit or writing than it is sent in.",
  remedy:
    "X-TC-Timestamp is a whole number of seconds since 1970; divide milliseconds by 1000 and round down, once.",
  *variants({ timestamp }) {
    for (const [other, words] of timesInOtherUnits(timestamp)) {
      yield* at(
        other,
        dateOf(other),
        dateOf(timestamp),
        `"${other}" instead of "${timestamp}", ${words}`,
      );
    }
  },
};
