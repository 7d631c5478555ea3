import { defineRule } from "../rule.js";

/** Calls are signed for a service by its name. */
export const serviceWireNameChanged = defineRule({
  id: "service-wire-name-changed",
  facts: ["service-wire-name"],
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `is now called ${String(to)} on the wire, no longer ${String(from)}`,
  advice: () => "Update the package: calls that are signed for the old name are refused.",
  opposite: "service-wire-name-changed",
});
