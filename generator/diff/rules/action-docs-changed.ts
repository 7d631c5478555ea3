import { defineRule } from "../rule.js";

/** Words about it, no part of its behaviour. */
export const actionDocsChanged = defineRule({
  id: "action-docs-changed",
  facts: ["action-docs"],
  verdicts: ["none", "docs", "none"],
  says: () => "is described in other words",
  opposite: "action-docs-changed",
});
