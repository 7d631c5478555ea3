import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Every call of it fails. */
export const actionRemoved = defineRule({
  id: "action-removed",
  facts: ["action"],
  when: (fact) => went(fact) && fact.before?.deprecated === undefined,
  verdicts: ["breaking", "breaking", "none"],
  says: () => "was removed",
  advice: () => "Find another way before updating the package.",
  opposite: "action-added",
});
