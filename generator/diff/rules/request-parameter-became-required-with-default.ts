import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";
import { quoted } from "../words/quoted.js";

/** The service fills it in for requests of old; new types and checks ask for it. */
export const requestParameterBecameRequiredWithDefault = defineRule({
  id: "request-parameter-became-required-with-default",
  facts: ["field-required"],
  direction: "request",
  when: (fact) => turnedOn(fact) && fact.after?.default !== undefined,
  verdicts: ["dangerous", "breaking", "breaking"],
  says: ({ after }) =>
    `is required now; the service takes ${quoted(after!.default!)} where it is missing`,
  advice: () => "Give it in every request.",
  opposite: "request-parameter-became-optional",
  twin: "response-parameter-became-present",
});
