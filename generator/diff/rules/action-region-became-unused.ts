import { defineRule } from "../rule.js";

/** A region that is given has no effect; calls work as before. */
export const actionRegionBecameUnused = defineRule({
  id: "action-region-became-unused",
  facts: ["action-region"],
  when: ({ to }) => to === "unused",
  verdicts: ["safe", "safe", "safe"],
  says: () => "takes no notice of the region any more",
  opposite: "action-region-became-required",
});
