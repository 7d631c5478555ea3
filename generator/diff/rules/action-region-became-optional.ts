import { defineRule } from "../rule.js";

/** Calls with a region work as before. */
export const actionRegionBecameOptional = defineRule({
  id: "action-region-became-optional",
  facts: ["action-region"],
  when: ({ to }) => to === "optional",
  verdicts: ["safe", "safe", "safe"],
  says: ({ from }) => `${from === "required" ? "no longer needs" : "can now take"} a region`,
  opposite: "action-region-became-required",
});
