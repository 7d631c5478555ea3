import { wasDeleted } from "../log.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Code of old may still name it, and mean something else. */
export const structureRecreated = defineRule({
  id: "structure-recreated",
  facts: ["structure"],
  when: (fact) => came(fact) && wasDeleted(fact.path, fact.models.after),
  verdicts: ["none", "dangerous", "none"],
  says: () => "is back after it was deleted once",
  advice: () => "Compare it with what it was before.",
  opposite: "structure-removed",
});
