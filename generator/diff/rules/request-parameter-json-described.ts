import { defineRule } from "../rule.js";
import { came } from "../turn.js";

/** The text was JSON before, too; now its keys are checked. */
export const requestParameterJsonDescribed = defineRule({
  id: "request-parameter-json-described",
  facts: ["field-json"],
  direction: "request",
  when: came,
  verdicts: ["safe", "safe", "dangerous"],
  says: () => "now says which keys its JSON has",
  advice: () => "Check the JSON that your code builds.",
  opposite: "request-parameter-json-undescribed",
  twin: "response-parameter-json-described",
});
