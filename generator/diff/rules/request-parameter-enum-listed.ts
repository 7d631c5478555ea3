import { listing } from "../../view/words/constraint-words.js";
import { isOpen } from "../is-open.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { enumValues } from "../words/enum-values.js";

/** Values are named, and others are let through as before. */
export const requestParameterEnumListed = defineRule({
  id: "request-parameter-enum-listed",
  facts: ["field-enum"],
  direction: "request",
  when: (fact) => came(fact) && isOpen(fact.after),
  verdicts: ["safe", "safe", "safe"],
  says: ({ to }) => `is now documented to be ${listing(enumValues(to), "or")}, or something else`,
  opposite: "request-parameter-enum-lifted",
  twin: "response-parameter-enum-set",
});
