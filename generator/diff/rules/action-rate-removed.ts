import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { rateWords } from "../words/rate-words.js";

/** No limit is documented any more; calls pass as before. */
export const actionRateRemoved = defineRule({
  id: "action-rate-removed",
  facts: ["action-rate"],
  when: went,
  verdicts: ["safe", "safe", "none"],
  says: ({ from }) => `has no documented rate limit any more; it was ${rateWords(from)}`,
  opposite: "action-rate-set",
});
