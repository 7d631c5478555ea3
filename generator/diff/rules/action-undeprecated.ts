import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** What was on its way out stays. */
export const actionUndeprecated = defineRule({
  id: "action-undeprecated",
  facts: ["action-deprecation"],
  when: went,
  verdicts: ["safe", "safe", "none"],
  says: () => "is no longer deprecated",
  opposite: "action-deprecated",
});
