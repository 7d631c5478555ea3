import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** What was on its way out stays. */
export const parameterUndeprecated = defineRule({
  id: "parameter-undeprecated",
  facts: ["field-deprecation"],
  when: went,
  verdicts: ["safe", "safe", "none"],
  says: () => "is no longer deprecated",
  opposite: "parameter-deprecated",
});
