import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** Other values than those listed are let through. */
export const requestParameterEnumOpened = defineRule({
  id: "request-parameter-enum-opened",
  facts: ["field-open"],
  direction: "request",
  when: turnedOn,
  verdicts: ["safe", "safe", "safe"],
  says: () => "can now be something other than the values listed",
  opposite: "request-parameter-enum-closed",
  twin: "response-parameter-enum-opened",
});
