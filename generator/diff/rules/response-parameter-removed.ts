import { alwaysThere } from "../always-there.js";
import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { replacement } from "../words/replacement.js";

/** Code that reads it finds nothing. */
export const responseParameterRemoved = defineRule({
  id: "response-parameter-removed",
  facts: ["field"],
  direction: "response",
  when: (fact) => went(fact) && alwaysThere(fact.before),
  verdicts: ["breaking", "breaking", "none"],
  says: () => "was removed",
  advice: ({ before }) => replacement(before?.deprecated) ?? "Stop reading it.",
  opposite: "response-parameter-added",
  twin: "request-parameter-removed",
});
