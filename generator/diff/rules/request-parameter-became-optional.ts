import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** Requests that give it go through as before. */
export const requestParameterBecameOptional = defineRule({
  id: "request-parameter-became-optional",
  facts: ["field-required"],
  direction: "request",
  when: turnedOff,
  verdicts: ["safe", "safe", "safe"],
  says: () => "is optional now",
  opposite: "request-parameter-became-required",
  twin: "response-parameter-became-optional",
});
