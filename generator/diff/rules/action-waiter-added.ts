import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** One more thing to wait for. */
export const actionWaiterAdded = defineRule({
  id: "action-waiter-added",
  facts: ["action-waiter"],
  when: came,
  verdicts: ["none", "safe", "none"],
  says: ({ key }) => `has the new waiter ${key}`,
  opposite: "action-waiter-removed",
});
