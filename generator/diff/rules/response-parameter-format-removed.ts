import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Code that parses the format may meet other text. */
export const responseParameterFormatRemoved = defineRule({
  id: "response-parameter-format-removed",
  facts: ["field-format"],
  direction: "response",
  when: went,
  verdicts: ["dangerous", "safe", "none"],
  says: ({ from }) => `is no longer documented to have the format ${String(from)}`,
  advice: () => "Be ready for other text.",
  opposite: "response-parameter-format-set",
  twin: "request-parameter-format-removed",
});
