import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** It works as before, and is documented. */
export const parameterShown = defineRule({
  id: "parameter-shown",
  facts: ["field-hidden"],
  when: turnedOff,
  verdicts: ["safe", "safe", "none"],
  says: () => "is no longer hidden",
  opposite: "parameter-hidden",
});
