import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Nobody names it yet. */
export const structureAdded = defineRule({
  id: "structure-added",
  facts: ["structure"],
  when: (fact) => came(fact) && !wasDeleted(fact.path, fact.models.after),
  verdicts: ["none", "safe", "none"],
  says: () => "is new",
  opposite: "structure-removed",
});
