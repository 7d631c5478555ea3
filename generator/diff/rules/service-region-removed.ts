import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Calls that name the region are refused. */
export const serviceRegionRemoved = defineRule({
  id: "service-region-removed",
  facts: ["service-region"],
  when: went,
  verdicts: ["breaking", "safe", "none"],
  says: () => "is no longer served",
  advice: () => "Move what lives there, and call another region.",
  opposite: "service-region-added",
});
