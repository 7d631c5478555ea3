import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** Values that are not listed are refused. */
export const requestParameterEnumClosed = defineRule({
  id: "request-parameter-enum-closed",
  facts: ["field-open"],
  direction: "request",
  when: turnedOff,
  verdicts: ["breaking", "breaking", "breaking"],
  says: () => "must now be one of the values listed",
  advice: () => "Send one of the values listed.",
  opposite: "request-parameter-enum-opened",
  twin: "response-parameter-enum-closed",
});
