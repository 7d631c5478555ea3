import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** More is known of the text than before. */
export const responseParameterJsonDescribed = defineRule({
  id: "response-parameter-json-described",
  facts: ["field-json"],
  direction: "response",
  when: came,
  verdicts: ["safe", "safe", "none"],
  says: () => "now says which keys its JSON has",
  opposite: "response-parameter-json-undescribed",
  twin: "request-parameter-json-described",
});
