import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** One more region to choose. */
export const serviceRegionAdded = defineRule({
  id: "service-region-added",
  facts: ["service-region"],
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: () => "is new",
  opposite: "service-region-removed",
});
