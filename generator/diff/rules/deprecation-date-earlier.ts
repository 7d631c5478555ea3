import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { dateOf, replacement } from "../words/replacement.js";

/** There is less time than was announced. */
export const deprecationDateEarlier = defineRule({
  id: "deprecation-date-earlier",
  facts: ["action-deprecation-terms", "field-deprecation-terms"],
  when: (fact) =>
    stayed(fact) &&
    dateOf(fact.after?.deprecated) !== "" &&
    dateOf(fact.after?.deprecated) < dateOf(fact.before?.deprecated),
  verdicts: ["dangerous", "safe", "none"],
  says: ({ before, after }) =>
    `will be turned off on ${dateOf(after?.deprecated)}, earlier than announced (${dateOf(before?.deprecated)})`,
  advice: ({ after }) => replacement(after?.deprecated) ?? "Do without it before that date.",
  opposite: "deprecation-date-later",
});
