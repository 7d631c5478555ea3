import { defineRule } from "../rule.js";
import { went } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** Requests that keep it still go through. */
export const requestRuleRemoved = defineRule({
  id: "request-rule-removed",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => went(fact) && !isAdvice(fact.from),
  verdicts: ["safe", "safe", "safe"],
  says: (fact) => `is rid of the rule: ${ruleText(fact, "before")}`,
  opposite: "request-rule-added",
});
