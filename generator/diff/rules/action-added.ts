import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Nobody calls it yet. */
export const actionAdded = defineRule({
  id: "action-added",
  facts: ["action"],
  when: (fact) => came(fact) && !wasDeleted(fact.path, fact.models.after),
  verdicts: ["safe", "safe", "none"],
  says: () => "is new",
  opposite: "action-removed",
});
