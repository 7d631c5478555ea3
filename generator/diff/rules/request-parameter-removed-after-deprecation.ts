import { isBeforeDate } from "../log.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** It was announced, but who still sends it is refused. */
export const requestParameterRemovedAfterDeprecation = defineRule({
  id: "request-parameter-removed-after-deprecation",
  facts: ["field"],
  direction: "request",
  when: (fact) =>
    went(fact) &&
    !fact.inJson &&
    fact.before?.deprecated !== undefined &&
    !isBeforeDate(fact.before.deprecated, fact.models.after),
  verdicts: ["dangerous", "breaking", "breaking"],
  says: () => "was removed, as its deprecation announced",
  advice: ({ before }) => replacement(before?.deprecated) ?? "Stop sending it.",
  opposite: "request-parameter-added-optional",
  twin: "response-parameter-removed",
});
