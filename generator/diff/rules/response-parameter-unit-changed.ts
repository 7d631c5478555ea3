import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** The same number means something else, and nothing notices. */
export const responseParameterUnitChanged = defineRule({
  id: "response-parameter-unit-changed",
  facts: ["field-unit"],
  direction: "response",
  when: stayed,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `is now in ${String(to)}, no longer in ${String(from)}`,
  advice: () => "Convert what you read.",
  opposite: "response-parameter-unit-changed",
  twin: "request-parameter-unit-changed",
});
