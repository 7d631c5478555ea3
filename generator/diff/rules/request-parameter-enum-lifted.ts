import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** The values that were listed are still among all values. */
export const requestParameterEnumLifted = defineRule({
  id: "request-parameter-enum-lifted",
  facts: ["field-enum"],
  direction: "request",
  when: went,
  verdicts: ["safe", "safe", "safe"],
  says: () => "is no longer bound to certain values",
  opposite: "request-parameter-enum-set",
  twin: "response-parameter-enum-lifted",
});
