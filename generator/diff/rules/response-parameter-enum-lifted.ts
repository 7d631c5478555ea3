import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Code that knows all values may meet others. */
export const responseParameterEnumLifted = defineRule({
  id: "response-parameter-enum-lifted",
  facts: ["field-enum"],
  direction: "response",
  when: went,
  verdicts: ["dangerous", "safe", "none"],
  says: () => "is no longer documented to have certain values only",
  advice: () => "Be ready for other values.",
  opposite: "response-parameter-enum-set",
  twin: "request-parameter-enum-lifted",
});
