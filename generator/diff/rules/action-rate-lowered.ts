import { rateMove } from "../rate-move.js";
import { defineRule } from "../rule.js";
import { rateWords } from "../words/rate-words.js";

/** Calls as frequent as before are refused in part. */
export const actionRateLowered = defineRule({
  id: "action-rate-lowered",
  facts: ["action-rate"],
  when: (fact) => rateMove(fact) === "lowered",
  verdicts: ["dangerous", "safe", "none"],
  says: ({ from, to }) => `is now limited to ${rateWords(to)}, no longer ${rateWords(from)}`,
  advice: () => "Spread the calls, or retry those that are refused.",
  opposite: "action-rate-raised",
});
