import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Whoever handles errors handles unknown ones, too; the actions that send it say so themselves. */
export const errorAdded = defineRule({
  id: "error-added",
  facts: ["error"],
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: () => "is new",
  opposite: "error-removed",
});
