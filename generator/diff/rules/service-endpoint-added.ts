import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** One more host to choose. */
export const serviceEndpointAdded = defineRule({
  id: "service-endpoint-added",
  facts: ["service-endpoint"],
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: ({ to }) => `is new: ${String(to)}`,
  opposite: "service-endpoint-removed",
});
