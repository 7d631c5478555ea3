import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Code that reads the old type gets another. */
export const responseParameterTypeChanged = defineRule({
  id: "response-parameter-type-changed",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "changed",
  verdicts: ["breaking", "breaking", "none"],
  says: ({ from, to }) => `is now ${String(to)}, no longer ${String(from)}`,
  advice: () => "Read a value of the new type.",
  opposite: "response-parameter-type-changed",
  twin: "request-parameter-type-changed",
});
