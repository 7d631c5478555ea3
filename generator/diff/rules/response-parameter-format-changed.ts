import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** Code that parses the old format fails on the new. */
export const responseParameterFormatChanged = defineRule({
  id: "response-parameter-format-changed",
  facts: ["field-format"],
  direction: "response",
  when: stayed,
  verdicts: ["breaking", "safe", "none"],
  says: ({ from, to }) => `now has the format ${String(to)}, no longer ${String(from)}`,
  advice: () => "Parse the new format.",
  opposite: "response-parameter-format-changed",
  twin: "request-parameter-format-changed",
});
