import { rateMove } from "../rate-move.js";
import { defineRule } from "../rule.js";
import { rateWords } from "../words/rate-words.js";

/** Calls as frequent as before still pass. */
export const actionRateRaised = defineRule({
  id: "action-rate-raised",
  facts: ["action-rate"],
  when: (fact) => rateMove(fact) === "raised",
  verdicts: ["safe", "safe", "none"],
  says: ({ from, to }) => `is now limited to ${rateWords(to)}, no longer ${rateWords(from)}`,
  opposite: "action-rate-lowered",
});
