import { alwaysThere } from "../always-there.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** Code that reads it was ready for its absence; its type is gone. */
export const responseParameterRemovedOptional = defineRule({
  id: "response-parameter-removed-optional",
  facts: ["field"],
  direction: "response",
  when: (fact) => went(fact) && !alwaysThere(fact.before),
  verdicts: ["dangerous", "breaking", "none"],
  says: () => "was removed; it was not always there",
  advice: ({ before }) => replacement(before?.deprecated) ?? "Stop reading it.",
  opposite: "response-parameter-added",
  twin: "request-parameter-removed",
});
