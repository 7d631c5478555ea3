import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { dateOf, replacement } from "../words/replacement.js";

/** Nobody knows any more how long it will work. */
export const deprecationDateRemoved = defineRule({
  id: "deprecation-date-removed",
  facts: ["action-deprecation-terms", "field-deprecation-terms"],
  when: (fact) =>
    stayed(fact) && dateOf(fact.before?.deprecated) !== "" && dateOf(fact.after?.deprecated) === "",
  verdicts: ["dangerous", "safe", "none"],
  says: ({ before }) =>
    `stays deprecated, but ${dateOf(before?.deprecated)} is no longer its last day`,
  advice: ({ after }) => replacement(after?.deprecated) ?? "Do without it soon.",
  opposite: "deprecation-date-set",
});
