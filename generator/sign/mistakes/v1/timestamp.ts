import type { V1Recipe } from "../../v1/v1-recipe.js";
import type { Mistake } from "../mistake.js";
import { secondsBeside } from "../seconds-beside.js";
import { timesInOtherUnits } from "../times-in-other-units.js";

/** Time and nonce are made anew when the request is sent, after the signature. */
export const v1Timestamp: Mistake<V1Recipe> = {
  id: "v1-timestamp",
  title: "The timestamp that was signed is not the one that is sent.",
  remedy: "Take the time once, in whole seconds; sign that number and send it.",
  *variants({ parameters }) {
    const sent = parameters.find(([name]) => name === "Timestamp")?.[1];
    if (sent === undefined) return;
    const others = new Map(timesInOtherUnits(sent));
    if (/^\d{1,11}$/.test(sent)) {
      for (const [by, words] of secondsBeside()) others.set(String(Number(sent) + by), words);
    }
    for (const [other, words] of others) {
      yield {
        detail: `"${other}" instead of "${sent}", ${words}`,
        apply: (one) => ({
          ...one,
          parameters: one.parameters.map(([name, value]) =>
            name === "Timestamp" ? ([name, other] as const) : ([name, value] as const),
          ),
        }),
      };
    }
  },
};
