import { listing } from "../../view/words/constraint-words.js";
import { isOpen } from "../is-open.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { enumValues } from "../words/enum-values.js";

/** Values that are not listed are refused. */
export const requestParameterEnumSet = defineRule({
  id: "request-parameter-enum-set",
  facts: ["field-enum"],
  direction: "request",
  when: (fact) => came(fact) && !isOpen(fact.after),
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ to }) => `must now be ${listing(enumValues(to), "or")}`,
  advice: () => "Send one of these values.",
  opposite: "request-parameter-enum-lifted",
  twin: "response-parameter-enum-set",
});
