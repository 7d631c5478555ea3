import { defineRule } from "../rule.js";
import { went } from "../turn.js";

/** The text is JSON as before; its keys are not checked any more. */
export const requestParameterJsonUndescribed = defineRule({
  id: "request-parameter-json-undescribed",
  facts: ["field-json"],
  direction: "request",
  when: went,
  verdicts: ["safe", "safe", "safe"],
  says: () => "no longer says which keys its JSON has",
  opposite: "request-parameter-json-described",
  twin: "response-parameter-json-undescribed",
});
