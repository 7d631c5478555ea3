import { listing } from "../../view/words/constraint-words.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { enumValues } from "../words/enum-values.js";

/** Values are named that came before, too; types of answers stay open. */
export const responseParameterEnumSet = defineRule({
  id: "response-parameter-enum-set",
  facts: ["field-enum"],
  direction: "response",
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: ({ to }) => `is now documented to be ${listing(enumValues(to), "or")}`,
  opposite: "response-parameter-enum-lifted",
  twin: "request-parameter-enum-set",
});
