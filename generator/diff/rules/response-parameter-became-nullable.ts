import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** Code that reads a value finds null at times. */
export const responseParameterBecameNullable = defineRule({
  id: "response-parameter-became-nullable",
  facts: ["field-nullable"],
  direction: "response",
  when: turnedOn,
  verdicts: ["breaking", "breaking", "none"],
  says: () => "may be null now",
  advice: () => "Be ready for null.",
  opposite: "response-parameter-became-not-nullable",
  twin: { alone: "Requests never hold null." },
});
