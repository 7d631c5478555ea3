import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** It was deleted before, too; only what is said of it differs. */
export const structureRetirementReworded = defineRule({
  id: "structure-retirement-reworded",
  facts: ["structure-retirement"],
  when: stayed,
  verdicts: ["none", "docs", "none"],
  says: () => "is gone as before, with other words about it",
  opposite: "structure-retirement-reworded",
});
