import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** What was deleted is used again. */
export const structureRestored = defineRule({
  id: "structure-restored",
  facts: ["structure-retirement"],
  when: went,
  verdicts: ["none", "safe", "none"],
  says: () => "is used again after it was deleted",
  opposite: "structure-retired",
});
