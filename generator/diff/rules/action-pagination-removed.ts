import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** The paginator is gone from the package. */
export const actionPaginationRemoved = defineRule({
  id: "action-pagination-removed",
  facts: ["action-pagination"],
  when: went,
  verdicts: ["dangerous", "breaking", "none"],
  says: () => "can no longer be paged through",
  advice: ({ before }) => `Do without ${before!.names.paginate}.`,
  opposite: "action-pagination-added",
});
