import { isOpen } from "../is-open.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Other values than those listed were to be expected. */
export const responseParameterEnumValueListed = defineRule({
  id: "response-parameter-enum-value-listed",
  facts: ["field-enum-value"],
  direction: "response",
  when: (fact) => came(fact) && isOpen(fact.before),
  verdicts: ["safe", "safe", "none"],
  says: ({ to }) => `is now documented to be ${quoted(to)}, too`,
  opposite: "response-parameter-enum-value-removed",
  twin: "request-parameter-enum-value-added",
});
