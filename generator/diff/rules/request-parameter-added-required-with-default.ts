import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { fieldWords } from "../words/field-words.js";
import { quoted } from "../words/quoted.js";

/** The service fills it in for requests of old; new types and checks ask for it. */
export const requestParameterAddedRequiredWithDefault = defineRule({
  id: "request-parameter-added-required-with-default",
  facts: ["field"],
  direction: "request",
  when: (fact) => came(fact) && fact.after?.required === true && fact.after.default !== undefined,
  verdicts: ["dangerous", "breaking", "breaking"],
  says: ({ after }) =>
    `is new and required (${fieldWords(after!)}); the service takes ${quoted(after!.default!)} where it is missing`,
  advice: () => "Give it in every request.",
  opposite: "request-parameter-removed",
  twin: "response-parameter-added",
});
