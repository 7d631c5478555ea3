import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { fieldWords } from "../words/field-words.js";

/** Code that does not know it passes it over. */
export const responseParameterAdded = defineRule({
  id: "response-parameter-added",
  facts: ["field"],
  direction: "response",
  when: (fact) => came(fact) && !wasDeleted(fact.path, fact.models.after),
  verdicts: ["safe", "safe", "none"],
  says: ({ after }) => `is new (${fieldWords(after!)})`,
  opposite: "response-parameter-removed",
  twin: "request-parameter-added-optional",
});
