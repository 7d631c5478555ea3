import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** The service refuses parameters it does not know, and so do types and checks. */
export const requestParameterRemoved = defineRule({
  id: "request-parameter-removed",
  facts: ["field"],
  direction: "request",
  when: (fact) => went(fact) && !fact.inJson && fact.before?.deprecated === undefined,
  verdicts: ["breaking", "breaking", "breaking"],
  says: () => "was removed",
  advice: () => "Stop sending it.",
  opposite: "request-parameter-added-optional",
  twin: "response-parameter-removed",
});
