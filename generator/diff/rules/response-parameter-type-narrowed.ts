import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";
import { typeWords } from "../words/type-words.js";

/** Every value of the new type is one of the old. */
export const responseParameterTypeNarrowed = defineRule({
  id: "response-parameter-type-narrowed",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "narrowed",
  verdicts: ["safe", "safe", "none"],
  says: ({ from, to }) => `now brings ${typeWords(to)} only, no longer all ${typeWords(from)}`,
  opposite: "response-parameter-type-widened",
  twin: "request-parameter-type-narrowed",
});
