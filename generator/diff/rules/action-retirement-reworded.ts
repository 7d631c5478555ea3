import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** It was deleted before, too; only what is said of it differs. */
export const actionRetirementReworded = defineRule({
  id: "action-retirement-reworded",
  facts: ["action-retirement"],
  when: stayed,
  verdicts: ["none", "docs", "none"],
  says: () => "is gone as before, with other words about it",
  opposite: "action-retirement-reworded",
});
