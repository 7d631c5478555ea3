import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Guards take only the codes that the action lists, so code that names it does not compile. */
export const actionErrorRemoved = defineRule({
  id: "action-error-removed",
  facts: ["action-error"],
  when: went,
  verdicts: ["safe", "breaking", "none"],
  says: () => "is no longer listed",
  advice: () => "Remove what handles it.",
  opposite: "action-error-added",
});
