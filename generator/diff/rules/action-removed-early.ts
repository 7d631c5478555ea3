import { isBeforeDate } from "../log.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { dateOf, replacement } from "../words/replacement.js";

/** Who planned by the announced date fails before it. */
export const actionRemovedEarly = defineRule({
  id: "action-removed-early",
  facts: ["action"],
  when: (fact) => went(fact) && isBeforeDate(fact.before?.deprecated, fact.models.after),
  verdicts: ["breaking", "breaking", "none"],
  says: ({ before }) =>
    `was removed before ${dateOf(before?.deprecated)}, the date announced for it`,
  advice: ({ before }) =>
    replacement(before?.deprecated) ?? "Find another way before updating the package.",
  opposite: "action-added",
});
