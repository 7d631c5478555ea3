import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Requests with the other values go through as before. */
export const requestParameterEnumValueAdded = defineRule({
  id: "request-parameter-enum-value-added",
  facts: ["field-enum-value"],
  direction: "request",
  when: came,
  verdicts: ["safe", "safe", "safe"],
  says: ({ to }) => `can now be ${quoted(to)}`,
  opposite: "request-parameter-enum-value-removed",
  twin: "response-parameter-enum-value-added",
});
