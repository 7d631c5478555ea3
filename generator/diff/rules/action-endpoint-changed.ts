import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** The old host may not take it any more. */
export const actionEndpointChanged = defineRule({
  id: "action-endpoint-changed",
  facts: ["action-endpoint"],
  when: stayed,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `is now at ${String(to)}, no longer at ${String(from)}`,
  advice: () => "Update the package, and let firewalls pass the new host.",
  opposite: "action-endpoint-changed",
});
