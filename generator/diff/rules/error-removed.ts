import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Code that names it waits for something that does not come. */
export const errorRemoved = defineRule({
  id: "error-removed",
  facts: ["error"],
  when: went,
  verdicts: ["dangerous", "breaking", "none"],
  says: () => "is gone",
  advice: () => "Remove what handles it.",
  opposite: "error-added",
});
