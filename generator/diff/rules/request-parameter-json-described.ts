import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** The service took the same JSON before; checks now look into it. */
export const requestParameterJsonDescribed = defineRule({
  id: "request-parameter-json-described",
  facts: ["field-json"],
  direction: "request",
  when: came,
  verdicts: ["safe", "safe", "breaking"],
  says: () => "now says which keys its JSON has",
  advice: () => "Check the JSON that your code builds.",
  opposite: "request-parameter-json-undescribed",
  twin: "response-parameter-json-described",
});
