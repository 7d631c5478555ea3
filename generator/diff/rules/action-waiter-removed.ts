import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** The function is gone from the package. */
export const actionWaiterRemoved = defineRule({
  id: "action-waiter-removed",
  facts: ["action-waiter"],
  when: went,
  verdicts: ["none", "breaking", "none"],
  says: ({ key }) => `no longer has the waiter ${key}`,
  advice: () => "Poll the action yourself.",
  opposite: "action-waiter-added",
});
