import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** Requests without it mean something else now. */
export const requestParameterDefaultChanged = defineRule({
  id: "request-parameter-default-changed",
  facts: ["field-default"],
  direction: "request",
  when: stayed,
  verdicts: ["dangerous", "safe", "safe"],
  says: ({ from, to }) => `has the default ${quoted(to)} now, no longer ${quoted(from)}`,
  advice: ({ from }) => `Give ${quoted(from)} where it is meant.`,
  opposite: "request-parameter-default-changed",
  twin: { alone: "Answers have no defaults." },
});
