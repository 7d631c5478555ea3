import { defineRule } from "../rule.js";
import { stayed } from "../turn.js";
import { isAdvice, ruleText } from "../words/rule-text.js";

/** What only gave a warning is refused now. */
export const requestRuleStrengthened = defineRule({
  id: "request-rule-strengthened",
  facts: ["action-rule", "structure-rule", "field-rule"],
  when: (fact) => stayed(fact) && isAdvice(fact.from) && !isAdvice(fact.to),
  verdicts: ["breaking", "safe", "breaking"],
  says: (fact) => `now insists on the rule: ${ruleText(fact, "after")}`,
  advice: () => "Check the requests that your code builds against the rule.",
  opposite: "request-rule-weakened",
});
