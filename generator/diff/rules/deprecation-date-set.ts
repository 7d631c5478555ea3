import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { dateOf, replacement } from "../words/replacement.js";

/** From that day on it may fail. */
export const deprecationDateSet = defineRule({
  id: "deprecation-date-set",
  facts: ["action-deprecation-terms", "field-deprecation-terms"],
  when: (fact) =>
    stayed(fact) && dateOf(fact.before?.deprecated) === "" && dateOf(fact.after?.deprecated) !== "",
  verdicts: ["dangerous", "safe", "none"],
  says: ({ after }) => `will be turned off on ${dateOf(after?.deprecated)}`,
  advice: ({ after }) => replacement(after?.deprecated) ?? "Do without it before that date.",
  opposite: "deprecation-date-removed",
});
