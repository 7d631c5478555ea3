import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** The same number means something else, and nothing refuses it. */
export const requestParameterUnitChanged = defineRule({
  id: "request-parameter-unit-changed",
  facts: ["field-unit"],
  direction: "request",
  when: stayed,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `is now in ${String(to)}, no longer in ${String(from)}`,
  advice: () => "Convert what you send.",
  opposite: "request-parameter-unit-changed",
  twin: "response-parameter-unit-changed",
});
