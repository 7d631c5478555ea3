import { isOpen } from "../is-open.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Values that are not listed are let through; whether the service knows it is another question. */
export const requestParameterEnumValueUnlisted = defineRule({
  id: "request-parameter-enum-value-unlisted",
  facts: ["field-enum-value"],
  direction: "request",
  when: (fact) => went(fact) && isOpen(fact.after),
  verdicts: ["dangerous", "safe", "safe"],
  says: ({ from }) => `is no longer documented to be ${quoted(from)}`,
  advice: () => "Check that the service still takes it.",
  opposite: "request-parameter-enum-value-added",
  twin: "response-parameter-enum-value-removed",
});
