import { defineRule } from "../rule.js";

/** Words about it, no part of its behaviour. */
export const parameterDocsChanged = defineRule({
  id: "parameter-docs-changed",
  facts: ["field-docs"],
  verdicts: ["none", "docs", "none"],
  says: () => "is described in other words",
  opposite: "parameter-docs-changed",
});
