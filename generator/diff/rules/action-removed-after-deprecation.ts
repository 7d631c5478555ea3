import { isBeforeDate } from "../log.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** It was announced, but who still calls it fails. */
export const actionRemovedAfterDeprecation = defineRule({
  id: "action-removed-after-deprecation",
  facts: ["action"],
  when: (fact) =>
    went(fact) &&
    fact.before?.deprecated !== undefined &&
    !isBeforeDate(fact.before.deprecated, fact.models.after),
  verdicts: ["dangerous", "breaking", "none"],
  says: () => "was removed, as its deprecation announced",
  advice: ({ before }) =>
    replacement(before?.deprecated) ?? "Find another way before updating the package.",
  opposite: "action-added",
});
