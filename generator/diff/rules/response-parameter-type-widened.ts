import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";
import { typeWords } from "../words/type-words.js";

/** Values come that the old type did not have; TypeScript knows numbers only. */
export const responseParameterTypeWidened = defineRule({
  id: "response-parameter-type-widened",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "widened",
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `now brings ${typeWords(to)}, not only ${typeWords(from)}`,
  advice: ({ to }) => `Be ready for ${typeWords(to)}.`,
  opposite: "response-parameter-type-narrowed",
  twin: "request-parameter-type-widened",
});
