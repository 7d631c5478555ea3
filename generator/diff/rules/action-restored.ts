import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** What was deleted can be called again. */
export const actionRestored = defineRule({
  id: "action-restored",
  facts: ["action-retirement"],
  when: went,
  verdicts: ["safe", "safe", "none"],
  says: () => "can be called again after it was deleted",
  opposite: "action-retired",
});
