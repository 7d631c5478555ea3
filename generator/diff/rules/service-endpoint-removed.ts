import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Programs that name the host reach it no longer. */
export const serviceEndpointRemoved = defineRule({
  id: "service-endpoint-removed",
  facts: ["service-endpoint"],
  when: went,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from }) => `is gone: ${String(from)}`,
  advice: () => "Use the service's main endpoint.",
  opposite: "service-endpoint-added",
});
