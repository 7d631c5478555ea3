import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** More is known of the text than before. */
export const responseParameterFormatSet = defineRule({
  id: "response-parameter-format-set",
  facts: ["field-format"],
  direction: "response",
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: ({ to }) => `is now documented to have the format ${String(to)}`,
  opposite: "response-parameter-format-removed",
  twin: "request-parameter-format-set",
});
