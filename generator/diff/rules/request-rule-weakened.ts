import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** What was refused only gives a warning now. */
export const requestRuleWeakened = defineRule({
  id: "request-rule-weakened",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => stayed(fact) && !isAdvice(fact.from) && isAdvice(fact.to),
  verdicts: ["safe", "safe", "safe"],
  says: (fact) => `no longer insists on the rule: ${ruleText(fact, "after")}`,
  opposite: "request-rule-strengthened",
});
