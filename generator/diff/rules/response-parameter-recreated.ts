import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { fieldWords } from "../words/field-words.js";

/** Code of old may still read the name, which was deleted once, and mean something else. */
export const responseParameterRecreated = defineRule({
  id: "response-parameter-recreated",
  facts: ["field"],
  direction: "response",
  when: (fact) => came(fact) && wasDeleted(fact.path, fact.models.after),
  verdicts: ["dangerous", "safe", "none"],
  says: ({ after }) => `is back after it was deleted once (${fieldWords(after!)})`,
  advice: () => "Compare it with what it was before reading it like then.",
  opposite: "response-parameter-removed",
  twin: "request-parameter-recreated",
});
