import { defineRule } from "../rule.js";

/** Words about the service, no part of its behaviour. */
export const serviceDocsChanged = defineRule({
  id: "service-docs-changed",
  facts: ["service-docs"],
  verdicts: ["none", "docs", "none"],
  says: () => "is described in other words",
  opposite: "service-docs-changed",
});
