import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** A list is no single value. */
export const requestParameterBecameSingle = defineRule({
  id: "request-parameter-became-single",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "became-single",
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ to }) => `is now a single ${String(to)}, no longer a list`,
  advice: () => "Send one value, and call once for each if need be.",
  opposite: "request-parameter-became-list",
  twin: "response-parameter-became-single",
});
