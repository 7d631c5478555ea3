import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Every value of the new type is one of the old. */
export const responseParameterTypeNarrowed = defineRule({
  id: "response-parameter-type-narrowed",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "narrowed",
  verdicts: ["safe", "safe", "none"],
  says: ({ from, to }) => `is now always ${String(to)}, no longer any ${String(from)}`,
  opposite: "response-parameter-type-widened",
  twin: "request-parameter-type-narrowed",
});
