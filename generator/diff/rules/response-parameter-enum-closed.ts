import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** Nothing comes that did not come before. */
export const responseParameterEnumClosed = defineRule({
  id: "response-parameter-enum-closed",
  facts: ["field-open"],
  direction: "response",
  when: turnedOff,
  verdicts: ["safe", "safe", "none"],
  says: () => "is now always one of the values listed",
  opposite: "response-parameter-enum-opened",
  twin: "request-parameter-enum-closed",
});
