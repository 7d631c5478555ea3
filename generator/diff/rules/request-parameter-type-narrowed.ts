import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Values that are not of the new type are refused; TypeScript knows numbers only. */
export const requestParameterTypeNarrowed = defineRule({
  id: "request-parameter-type-narrowed",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "narrowed",
  verdicts: ["breaking", "safe", "breaking"],
  says: ({ from, to }) => `must now be ${String(to)}, no longer ${String(from)}`,
  advice: () => "Send whole numbers only, or whatever else the new type asks for.",
  opposite: "request-parameter-type-widened",
  twin: "response-parameter-type-narrowed",
});
