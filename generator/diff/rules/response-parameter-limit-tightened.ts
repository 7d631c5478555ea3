import { limitMove } from "../limit-move.js";
import { defineRule } from "../rule.js";
import { limitWords } from "../words/limit-words.js";

/** Nothing comes that did not come before. */
export const responseParameterLimitTightened = defineRule({
  id: "response-parameter-limit-tightened",
  facts: ["field-limit"],
  direction: "response",
  when: (fact) => limitMove(fact) === "tightened",
  verdicts: ["safe", "safe", "none"],
  says: ({ key, from, to }) =>
    `is now documented to be ${limitWords(key!, to)}, no longer ${limitWords(key!, from)}`,
  opposite: "response-parameter-limit-loosened",
  twin: "request-parameter-max-lowered",
});
