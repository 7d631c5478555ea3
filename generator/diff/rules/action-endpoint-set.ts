import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** The service's own host may not take it any more. */
export const actionEndpointSet = defineRule({
  id: "action-endpoint-set",
  facts: ["action-endpoint"],
  when: came,
  verdicts: ["breaking", "safe", "none"],
  says: ({ to }) => `now has a host of its own, ${String(to)}`,
  advice: () => "Update the package, and let firewalls pass the new host.",
  opposite: "action-endpoint-removed",
});
