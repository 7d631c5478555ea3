import { defineRule } from "../rule.js";
import { turnedOff } from "../turn.js";

/** Clients of old go on to retry in vain. */
export const errorBecameFinal = defineRule({
  id: "error-became-final",
  facts: ["error-retry"],
  when: turnedOff,
  verdicts: ["dangerous", "safe", "none"],
  says: () => "now means that the same call will not succeed later",
  advice: () => "Do not retry on it.",
  opposite: "error-became-retryable",
});
