import { isBeforeDate } from "../log.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { dateOf, replacement } from "../words/replacement.js";

/** Who planned by the announced date is refused before it. */
export const requestParameterRemovedEarly = defineRule({
  id: "request-parameter-removed-early",
  facts: ["field"],
  direction: "request",
  when: (fact) =>
    went(fact) && !fact.inJson && isBeforeDate(fact.before?.deprecated, fact.models.after),
  verdicts: ["breaking", "breaking", "breaking"],
  says: ({ before }) =>
    `was removed before ${dateOf(before?.deprecated)}, the date announced for it`,
  advice: ({ before }) => replacement(before?.deprecated) ?? "Stop sending it.",
  opposite: "request-parameter-added-optional",
  twin: "response-parameter-removed",
});
