import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** Nobody says any more which keys come. */
export const responseParameterJsonUndescribed = defineRule({
  id: "response-parameter-json-undescribed",
  facts: ["field-json"],
  direction: "response",
  when: went,
  verdicts: ["dangerous", "safe", "none"],
  says: () => "no longer says which keys its JSON has",
  advice: () => "Be ready for other keys.",
  opposite: "response-parameter-json-described",
  twin: "request-parameter-json-undescribed",
});
