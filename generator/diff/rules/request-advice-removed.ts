import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** One warning less. */
export const requestAdviceRemoved = defineRule({
  id: "request-advice-removed",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => went(fact) && isAdvice(fact.from),
  verdicts: ["safe", "safe", "safe"],
  says: (fact) => `no longer warns: ${ruleText(fact, "before")}`,
  opposite: "request-advice-added",
});
