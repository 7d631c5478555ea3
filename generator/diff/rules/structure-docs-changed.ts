import { defineRule } from "../rule.js";

/** Words about it, no part of its behaviour. */
export const structureDocsChanged = defineRule({
  id: "structure-docs-changed",
  facts: ["structure-docs"],
  verdicts: ["none", "docs", "none"],
  says: () => "is described in other words",
  opposite: "structure-docs-changed",
});
