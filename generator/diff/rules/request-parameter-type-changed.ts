import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Values of the old type are refused. */
export const requestParameterTypeChanged = defineRule({
  id: "request-parameter-type-changed",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "changed",
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ from, to }) => `is now ${String(to)}, no longer ${String(from)}`,
  advice: () => "Send a value of the new type.",
  opposite: "request-parameter-type-changed",
  twin: "response-parameter-type-changed",
});
