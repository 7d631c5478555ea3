import { defineRule } from "../rule.js";
import { came } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Requests without it may have meant something else. */
export const requestParameterDefaultAdded = defineRule({
  id: "request-parameter-default-added",
  facts: ["field-default"],
  direction: "request",
  when: came,
  verdicts: ["dangerous", "safe", "safe"],
  says: ({ to }) => `has the default ${quoted(to)} now`,
  advice: () => "Give the value where another one is meant.",
  opposite: "request-parameter-default-removed",
  twin: { alone: "Answers have no defaults." },
});
