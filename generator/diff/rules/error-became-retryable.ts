import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** Clients may try again where they gave up before. */
export const errorBecameRetryable = defineRule({
  id: "error-became-retryable",
  facts: ["error-retry"],
  when: turnedOn,
  verdicts: ["safe", "safe", "none"],
  says: () => "now means that the same call may succeed later",
  opposite: "error-became-final",
});
