import { defineRule } from "../rule.js";

/** Words about it, no part of its behaviour. */
export const errorDocsChanged = defineRule({
  id: "error-docs-changed",
  facts: ["error-docs"],
  verdicts: ["none", "docs", "none"],
  says: () => "is described in other words",
  opposite: "error-docs-changed",
});
