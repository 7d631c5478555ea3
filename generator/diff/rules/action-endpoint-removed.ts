import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Its own host may not take it any more. */
export const actionEndpointRemoved = defineRule({
  id: "action-endpoint-removed",
  facts: ["action-endpoint"],
  when: went,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from }) => `is now at the service's endpoint, no longer at ${String(from)}`,
  advice: () => "Update the package.",
  opposite: "action-endpoint-set",
});
