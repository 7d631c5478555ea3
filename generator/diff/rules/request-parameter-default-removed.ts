import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Requests without it may mean something else now. */
export const requestParameterDefaultRemoved = defineRule({
  id: "request-parameter-default-removed",
  facts: ["field-default"],
  direction: "request",
  when: went,
  verdicts: ["dangerous", "safe", "safe"],
  says: ({ from }) => `no longer has the default ${quoted(from)}`,
  advice: ({ from }) => `Give ${quoted(from)} where it is meant.`,
  opposite: "request-parameter-default-added",
  twin: { alone: "Answers have no defaults." },
});
