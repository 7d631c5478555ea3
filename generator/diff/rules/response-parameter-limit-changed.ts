import { limitMove } from "../limit-move.js";
import { defineRule } from "../rule.js";
import { limitWords } from "../words/limit-words.js";

/** Values of the old form and of the new cannot be told apart by looking at the limit. */
export const responseParameterLimitChanged = defineRule({
  id: "response-parameter-limit-changed",
  facts: ["field-limit"],
  direction: "response",
  when: (fact) => limitMove(fact) === "changed",
  verdicts: ["dangerous", "safe", "none"],
  says: ({ key, from, to }) =>
    `is now documented to be ${limitWords(key!, to)}, no longer ${limitWords(key!, from)}`,
  advice: () => "Check what your code makes of such values.",
  opposite: "response-parameter-limit-changed",
  twin: "request-parameter-pattern-changed",
});
