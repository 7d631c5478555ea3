import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { dateOf } from "../words/replacement.js";

/** There is more time than was announced. */
export const deprecationDateLater = defineRule({
  id: "deprecation-date-later",
  facts: ["action-deprecation-terms", "field-deprecation-terms"],
  when: (fact) =>
    stayed(fact) &&
    dateOf(fact.before?.deprecated) !== "" &&
    dateOf(fact.after?.deprecated) > dateOf(fact.before?.deprecated),
  verdicts: ["safe", "safe", "none"],
  says: ({ before, after }) =>
    `will be turned off on ${dateOf(after?.deprecated)}, later than announced (${dateOf(before?.deprecated)})`,
  opposite: "deprecation-date-earlier",
});
