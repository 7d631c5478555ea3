import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { dateOf, replacement } from "../words/replacement.js";

/** The same deprecation, perhaps with another replacement. */
export const deprecationReworded = defineRule({
  id: "deprecation-reworded",
  facts: ["action-deprecation-terms", "field-deprecation-terms"],
  when: (fact) =>
    stayed(fact) && dateOf(fact.before?.deprecated) === dateOf(fact.after?.deprecated),
  verdicts: ["none", "docs", "none"],
  says: () => "stays deprecated, with other words about it",
  advice: ({ after }) => replacement(after?.deprecated) ?? "Plan to do without it.",
  opposite: "deprecation-reworded",
});
