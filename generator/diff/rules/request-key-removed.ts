import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Keys of a JSON text that nobody knows are passed over, so it has lost its effect. */
export const requestKeyRemoved = defineRule({
  id: "request-key-removed",
  facts: ["field"],
  direction: "request",
  when: (fact) => went(fact) && fact.inJson,
  verdicts: ["dangerous", "none", "none"],
  says: () => "was removed",
  advice: () => "Do not rely on its effect.",
  opposite: "request-parameter-added-optional",
  twin: "response-parameter-removed",
});
