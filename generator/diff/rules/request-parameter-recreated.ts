import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { fieldWords } from "../words/field-words.js";

/** Programs of old may still send the name, which was deleted once, and mean something else. */
export const requestParameterRecreated = defineRule({
  id: "request-parameter-recreated",
  facts: ["field"],
  direction: "request",
  when: (fact) =>
    came(fact) && fact.after?.required !== true && wasDeleted(fact.path, fact.models.after),
  verdicts: ["dangerous", "safe", "safe"],
  says: ({ after }) => `is back after it was deleted once (${fieldWords(after!)})`,
  advice: () => "Compare it with what it was before sending it like then.",
  opposite: "request-parameter-removed",
  twin: "response-parameter-recreated",
});
