import { defineRule } from "../rule.js";
import { quoted } from "../words/quoted.js";

/** It stands elsewhere in the documentation. */
export const actionCategoryChanged = defineRule({
  id: "action-category-changed",
  facts: ["action-category"],
  verdicts: ["none", "docs", "none"],
  says: ({ to }) => `now belongs to ${to === null ? "no category" : quoted(to)}`,
  opposite: "action-category-changed",
});
