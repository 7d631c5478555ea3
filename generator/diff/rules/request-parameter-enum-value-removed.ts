import { isOpen } from "../is-open.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Requests with the value are refused. */
export const requestParameterEnumValueRemoved = defineRule({
  id: "request-parameter-enum-value-removed",
  facts: ["field-enum-value"],
  direction: "request",
  when: (fact) => went(fact) && !isOpen(fact.after),
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ from }) => `can no longer be ${quoted(from)}`,
  advice: () => "Send another value.",
  opposite: "request-parameter-enum-value-added",
  twin: "response-parameter-enum-value-removed",
});
