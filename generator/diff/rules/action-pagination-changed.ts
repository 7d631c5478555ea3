import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** The paginator works by other parameters, or yields other things. */
export const actionPaginationChanged = defineRule({
  id: "action-pagination-changed",
  facts: ["action-pagination"],
  when: stayed,
  verdicts: ["breaking", "dangerous", "none"],
  says: () => "is paged through in another way",
  advice: () => "Update the package together with the code that pages by hand.",
  opposite: "action-pagination-changed",
});
