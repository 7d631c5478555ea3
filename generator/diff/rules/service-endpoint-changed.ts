import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** Programs that name the old host reach it no longer. */
export const serviceEndpointChanged = defineRule({
  id: "service-endpoint-changed",
  facts: ["service-endpoint"],
  when: stayed,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `is now ${String(to)}, no longer ${String(from)}`,
  advice: () =>
    "Update the package, and mend every place that names the old host, firewalls included.",
  opposite: "service-endpoint-changed",
});
