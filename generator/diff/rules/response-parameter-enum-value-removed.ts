import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Code that handles the value waits in vain, and harms nobody. */
export const responseParameterEnumValueRemoved = defineRule({
  id: "response-parameter-enum-value-removed",
  facts: ["field-enum-value"],
  direction: "response",
  when: went,
  verdicts: ["safe", "safe", "none"],
  says: ({ from }) => `is never ${quoted(from)} any more`,
  opposite: "response-parameter-enum-value-added",
  twin: "request-parameter-enum-value-removed",
});
