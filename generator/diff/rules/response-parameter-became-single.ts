import { defineRule } from "../rule.js";
import { typeMove } from "../type-move.js";

/** Code that reads a list gets a single value. */
export const responseParameterBecameSingle = defineRule({
  id: "response-parameter-became-single",
  facts: ["field-type"],
  direction: "response",
  when: (fact) => typeMove(fact) === "became-single",
  verdicts: ["breaking", "breaking", "none"],
  says: ({ to }) => `is now a single ${String(to)}, no longer a list`,
  advice: () => "Read the one value.",
  opposite: "response-parameter-became-list",
  twin: "request-parameter-became-single",
});
