import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** Code that reads it finds nothing at times. */
export const responseParameterBecameOptional = defineRule({
  id: "response-parameter-became-optional",
  facts: ["field-optional"],
  direction: "response",
  when: turnedOn,
  verdicts: ["breaking", "breaking", "none"],
  says: () => "may be missing now",
  advice: () => "Be ready for its absence.",
  opposite: "response-parameter-became-present",
  twin: "request-parameter-became-optional",
});
