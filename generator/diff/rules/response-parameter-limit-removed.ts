import { limitMove } from "../limit-move.js";
import { defineRule } from "../rule.js";
import { limitWords } from "../words/limit-words.js";

/** Code that relies on the limit may meet values beyond it. */
export const responseParameterLimitRemoved = defineRule({
  id: "response-parameter-limit-removed",
  facts: ["field-limit"],
  direction: "response",
  when: (fact) => limitMove(fact) === "removed",
  verdicts: ["dangerous", "safe", "none"],
  says: ({ key, from }) => `is no longer documented to be ${limitWords(key!, from)}`,
  advice: () => "Make room for other values.",
  opposite: "response-parameter-limit-set",
  twin: "request-parameter-max-removed",
});
