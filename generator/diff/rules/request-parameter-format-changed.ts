import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";

/** Text in the old format is refused, or means something else. */
export const requestParameterFormatChanged = defineRule({
  id: "request-parameter-format-changed",
  facts: ["field-format"],
  direction: "request",
  when: stayed,
  verdicts: ["breaking", "safe", "breaking"],
  says: ({ from, to }) => `must now have the format ${String(to)}, no longer ${String(from)}`,
  advice: () => "Send it in the new format.",
  opposite: "request-parameter-format-changed",
  twin: "response-parameter-format-changed",
});
