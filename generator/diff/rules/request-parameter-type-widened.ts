import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";
import { typeWords } from "../words/type-words.js";

/** Every value of the old type is one of the new. */
export const requestParameterTypeWidened = defineRule({
  id: "request-parameter-type-widened",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "widened",
  verdicts: ["safe", "safe", "safe"],
  says: ({ from, to }) => `now takes ${typeWords(to)}, not only ${typeWords(from)}`,
  opposite: "request-parameter-type-narrowed",
  twin: "response-parameter-type-widened",
});
