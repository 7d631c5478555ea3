import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Code that reads a single value gets a list. */
export const responseParameterBecameList = defineRule({
  id: "response-parameter-became-list",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "became-list",
  verdicts: ["breaking", "breaking", "none"],
  says: ({ to }) => `is now a list, ${String(to)}`,
  advice: () => "Read every item of the list.",
  opposite: "response-parameter-became-single",
  twin: "request-parameter-became-list",
});
