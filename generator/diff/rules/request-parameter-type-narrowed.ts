import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";
import { typeWords } from "../words/type-words.js";

/** Values that are not of the new type are refused; TypeScript knows numbers only. */
export const requestParameterTypeNarrowed = defineRule({
  id: "request-parameter-type-narrowed",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "narrowed",
  verdicts: ["breaking", "safe", "breaking"],
  says: ({ from, to }) => `now takes ${typeWords(to)} only, no longer all ${typeWords(from)}`,
  advice: ({ to }) => `Send ${typeWords(to)} only.`,
  opposite: "request-parameter-type-widened",
  twin: "response-parameter-type-narrowed",
});
