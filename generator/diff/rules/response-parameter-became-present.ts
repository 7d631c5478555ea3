import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** Code that is ready for its absence is ready for its presence. */
export const responseParameterBecamePresent = defineRule({
  id: "response-parameter-became-present",
  facts: ["field-optional"],
  direction: "response",
  when: turnedOff,
  verdicts: ["safe", "safe", "none"],
  says: () => "is always there now",
  opposite: "response-parameter-became-optional",
  twin: "request-parameter-became-required",
});
