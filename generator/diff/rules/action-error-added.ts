import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Code that handles every code by name meets one that it does not know. */
export const actionErrorAdded = defineRule({
  id: "action-error-added",
  facts: ["action-error"],
  when: came,
  verdicts: ["dangerous", "dangerous", "none"],
  says: () => "is new",
  advice: () => "Handle it, or let it fall under what handles other errors.",
  opposite: "action-error-removed",
});
