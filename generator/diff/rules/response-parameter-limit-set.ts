import { limitMove } from "../limit-move.js";
import { defineRule } from "../rule.js";
import { limitWords } from "../words/limit-words.js";

/** More is known of the value than before. */
export const responseParameterLimitSet = defineRule({
  id: "response-parameter-limit-set",
  facts: ["field-limit"],
  direction: "response",
  when: (fact) => limitMove(fact) === "set",
  verdicts: ["safe", "safe", "none"],
  says: ({ key, to }) => `is now documented to be ${limitWords(key!, to)}`,
  opposite: "response-parameter-limit-removed",
  twin: "request-parameter-max-set",
});
