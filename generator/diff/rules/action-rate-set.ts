import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { rateWords } from "../words/rate-words.js";

/** There may have been no limit before. */
export const actionRateSet = defineRule({
  id: "action-rate-set",
  facts: ["action-rate"],
  when: came,
  verdicts: ["dangerous", "safe", "none"],
  says: ({ to }) => `is now limited to ${rateWords(to)}`,
  advice: () => "Spread the calls, or retry those that are refused.",
  opposite: "action-rate-removed",
});
