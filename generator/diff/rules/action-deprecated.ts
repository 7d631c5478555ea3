import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { reasonOf, replacement } from "../words/replacement.js";

/** It still works; it should not be used in new code. */
export const actionDeprecated = defineRule({
  id: "action-deprecated",
  facts: ["action-deprecation"],
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: ({ after }) => `is deprecated: ${reasonOf(after!.deprecated!)}`,
  advice: ({ after }) => replacement(after?.deprecated) ?? "Plan to do without it.",
  opposite: "action-undeprecated",
});
