import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** It waits for something else, or in another rhythm. */
export const actionWaiterChanged = defineRule({
  id: "action-waiter-changed",
  facts: ["action-waiter"],
  when: stayed,
  verdicts: ["none", "dangerous", "none"],
  says: ({ key }) => `has the waiter ${key} wait in another way`,
  advice: () => "Check that what follows the wait still holds.",
  opposite: "action-waiter-changed",
});
