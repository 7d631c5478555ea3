import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** A single value is no list. */
export const requestParameterBecameList = defineRule({
  id: "request-parameter-became-list",
  facts: ["field-type"],
  direction: "request",
  when: (fact) => typeMove(fact) === "became-list",
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ to }) => `is now a list, ${String(to)}`,
  advice: () => "Send a list, of one item if need be.",
  opposite: "request-parameter-became-single",
  twin: "response-parameter-became-list",
});
