import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** Checks hold requests against it; the service may have wanted it before. */
export const requestParameterFormatSet = defineRule({
  id: "request-parameter-format-set",
  facts: ["field-format"],
  direction: "request",
  when: came,
  verdicts: ["dangerous", "safe", "breaking"],
  says: ({ to }) => `must now have the format ${String(to)}`,
  advice: () => "Send it in that format.",
  opposite: "request-parameter-format-removed",
  twin: "response-parameter-format-set",
});
