import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** One more way to read a list. */
export const actionPaginationAdded = defineRule({
  id: "action-pagination-added",
  facts: ["action-pagination"],
  when: came,
  verdicts: ["none", "safe", "none"],
  says: () => "can now be paged through",
  opposite: "action-pagination-removed",
});
