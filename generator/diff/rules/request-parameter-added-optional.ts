import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { fieldWords } from "../words/field-words.js";

/** Requests without it go through as before. */
export const requestParameterAddedOptional = defineRule({
  id: "request-parameter-added-optional",
  facts: ["field"],
  direction: "request",
  when: (fact) =>
    came(fact) && fact.after?.required !== true && !wasDeleted(fact.path, fact.models.after),
  verdicts: ["safe", "safe", "safe"],
  says: ({ after }) => `is new and optional (${fieldWords(after!)})`,
  opposite: "request-parameter-removed",
  twin: "response-parameter-added",
});
