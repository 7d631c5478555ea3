import { defineRule } from "../rule.js";
import { replacement } from "../words/replacement.js";

/** The service refuses it; packages keep the method, marked, so that old code compiles. */
export const actionRetired = defineRule({
  id: "action-retired",
  facts: ["action-retirement"],
  when: ({ from, to }) => from === null && to !== null,
  verdicts: ["breaking", "safe", "none"],
  says: () => "was deleted upstream; the package keeps it, marked as deprecated",
  advice: ({ after }) => replacement(after?.retired) ?? "Stop calling it.",
  opposite: "action-restored",
});
