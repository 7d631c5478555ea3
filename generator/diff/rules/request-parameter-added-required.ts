import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { fieldWords } from "../words/field-words.js";

/** Requests of old lack it and are refused. */
export const requestParameterAddedRequired = defineRule({
  id: "request-parameter-added-required",
  facts: ["field"],
  direction: "request",
  when: (fact) => came(fact) && fact.after?.required === true && fact.after.default === undefined,
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ after }) => `is new and required (${fieldWords(after!)})`,
  advice: () => "Give it in every request.",
  opposite: "request-parameter-removed",
  twin: "response-parameter-added",
});
