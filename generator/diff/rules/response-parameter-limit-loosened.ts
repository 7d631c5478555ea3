import { limitMove } from "../limit-move.js";
import { defineRule } from "../rule.js";
import { limitWords } from "../words/limit-words.js";

/** Code that relies on the limit, a column of a table say, meets values beyond it. */
export const responseParameterLimitLoosened = defineRule({
  id: "response-parameter-limit-loosened",
  facts: ["field-limit"],
  direction: "response",
  when: (fact) => limitMove(fact) === "loosened",
  verdicts: ["dangerous", "safe", "none"],
  says: ({ key, from, to }) =>
    `is now documented to be ${limitWords(key!, to)}, no longer ${limitWords(key!, from)}`,
  advice: () => "Make room for such values.",
  opposite: "response-parameter-limit-tightened",
  twin: "request-parameter-max-raised",
});
