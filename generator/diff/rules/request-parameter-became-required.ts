import { defineRule } from "../rule.js";
import { turnedOn } from "../turn.js";

/** Requests without it are refused. */
export const requestParameterBecameRequired = defineRule({
  id: "request-parameter-became-required",
  facts: ["field-required"],
  direction: "request",
  when: (fact) => turnedOn(fact) && fact.after?.default === undefined,
  verdicts: ["breaking", "breaking", "breaking"],
  says: () => "is required now",
  advice: () => "Give it in every request.",
  opposite: "request-parameter-became-optional",
  twin: "response-parameter-became-present",
});
