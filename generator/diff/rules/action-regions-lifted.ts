import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Calls of the regions so far work as before. */
export const actionRegionsLifted = defineRule({
  id: "action-regions-lifted",
  facts: ["action-region-list"],
  when: went,
  verdicts: ["safe", "safe", "safe"],
  says: () => "is no longer bound to certain regions",
  opposite: "action-regions-set",
});
