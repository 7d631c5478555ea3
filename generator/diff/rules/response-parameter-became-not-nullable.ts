import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** Code that is ready for null is ready for a value. */
export const responseParameterBecameNotNullable = defineRule({
  id: "response-parameter-became-not-nullable",
  facts: ["field-nullable"],
  direction: "response",
  when: turnedOff,
  verdicts: ["safe", "safe", "none"],
  says: () => "is never null any more",
  opposite: "response-parameter-became-nullable",
  twin: { alone: "Requests never hold null." },
});
