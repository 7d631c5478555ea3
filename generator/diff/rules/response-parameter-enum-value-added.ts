import { isOpen } from "../is-open.js";
import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Code that knows all values meets one more; types of answers stay open. */
export const responseParameterEnumValueAdded = defineRule({
  id: "response-parameter-enum-value-added",
  facts: ["field-enum-value"],
  direction: "response",
  when: (fact) => came(fact) && !isOpen(fact.before),
  verdicts: ["dangerous", "safe", "none"],
  says: ({ to }) => `can now be ${quoted(to)}`,
  advice: () => "Handle the new value.",
  opposite: "response-parameter-enum-value-removed",
  twin: "request-parameter-enum-value-added",
});
