import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Programs of old may still call the name, and meet something else. */
export const actionRecreated = defineRule({
  id: "action-recreated",
  facts: ["action"],
  when: (fact) => came(fact) && wasDeleted(fact.path, fact.models.after),
  verdicts: ["dangerous", "safe", "none"],
  says: () => "is back after it was deleted once",
  advice: () => "Compare it with what it was before calling it like then.",
  opposite: "action-removed",
});
