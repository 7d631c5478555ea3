import { defineRule } from "../rule.js";

/** Calls without a region are refused. */
export const actionRegionBecameRequired = defineRule({
  id: "action-region-became-required",
  facts: ["action-region"],
  when: ({ to }) => to === "required",
  verdicts: ["breaking", "safe", "breaking"],
  says: () => "now wants a region",
  advice: () => "Give the client a region.",
  opposite: "action-region-became-optional",
});
