import { defineRule } from "../rule.js";

/** Examples show what holds anyway. */
export const actionExamplesChanged = defineRule({
  id: "action-examples-changed",
  facts: ["action-examples"],
  verdicts: ["none", "docs", "none"],
  says: () => "has other examples",
  opposite: "action-examples-changed",
});
