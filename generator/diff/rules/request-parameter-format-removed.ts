import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Text in the old format is text as well. */
export const requestParameterFormatRemoved = defineRule({
  id: "request-parameter-format-removed",
  facts: ["field-format"],
  direction: "request",
  when: went,
  verdicts: ["safe", "safe", "safe"],
  says: ({ from }) => `is no longer bound to the format ${String(from)}`,
  opposite: "request-parameter-format-set",
  twin: "response-parameter-format-removed",
});
