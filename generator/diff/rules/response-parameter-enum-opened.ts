import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** Code that knows all values may meet others. */
export const responseParameterEnumOpened = defineRule({
  id: "response-parameter-enum-opened",
  facts: ["field-open"],
  direction: "response",
  when: turnedOn,
  verdicts: ["dangerous", "safe", "none"],
  says: () => "can now be something other than the values listed",
  advice: () => "Be ready for other values.",
  opposite: "response-parameter-enum-closed",
  twin: "request-parameter-enum-opened",
});
